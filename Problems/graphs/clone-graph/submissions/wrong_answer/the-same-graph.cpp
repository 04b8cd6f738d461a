// Nothing is copied.
class Solution {
public:
    Node* cloneGraph(Node* node) { return node; }
};
