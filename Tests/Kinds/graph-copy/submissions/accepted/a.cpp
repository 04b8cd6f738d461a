class Solution {
    unordered_map<Node*, Node*> copies;
public:
    Node* cloneGraph(Node* node) {
        if (!node) return node;
        if (copies.count(node)) return copies[node];
        copies[node] = new Node(node->val, {});
        for (Node* n : node->neighbors) copies[node]->neighbors.push_back(cloneGraph(n));
        return copies[node];
    }
};
