// A node is visited once, but each of its neighbours makes a copy of its own.
class Solution {
    unordered_set<Node*> visited;

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        Node* copy = new Node(node->val);
        if (!visited.insert(node).second) return copy;
        for (Node* neighbor : node->neighbors) copy->neighbors.push_back(cloneGraph(neighbor));
        return copy;
    }
};
