// An edge to a node that has been visited is left out.
class Solution {
    unordered_set<Node*> visited;

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        visited.insert(node);
        Node* copy = new Node(node->val);
        for (Node* neighbor : node->neighbors)
            if (!visited.count(neighbor)) copy->neighbors.push_back(cloneGraph(neighbor));
        return copy;
    }
};
