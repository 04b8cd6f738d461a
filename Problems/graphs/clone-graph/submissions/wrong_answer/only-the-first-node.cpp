// The copy of the first node has the original neighbours.
class Solution {
public:
    Node* cloneGraph(Node* node) { return node ? new Node(node->val, node->neighbors) : nullptr; }
};
