class Solution {
    Node* copies[101] = {};

public:
    Node* cloneGraph(Node* node) {
        if (!node) return node;
        Node*& copy = copies[node->val];
        if (copy) return copy;
        copy = new Node(node->val);
        for (auto neighbor : node->neighbors) copies[node->val]->neighbors.emplace_back(cloneGraph(neighbor));
        return copies[node->val];
    }
};
