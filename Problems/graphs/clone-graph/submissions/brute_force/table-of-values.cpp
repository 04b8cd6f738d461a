class Solution {
public:
    Node* cloneGraph(Node* node) {
        vector<Node*> nodes, copies;
        if (node) nodes.push_back(node);
        for (int i = 0; i < nodes.size(); i++)
            for (Node* neighbor : nodes[i]->neighbors)
                if (find(nodes.begin(), nodes.end(), neighbor) == nodes.end()) nodes.push_back(neighbor);
        for (Node* original : nodes) copies.push_back(new Node(original->val));
        for (int i = 0; i < nodes.size(); i++)
            for (Node* neighbor : nodes[i]->neighbors)
                copies[i]->neighbors.push_back(copies[find(nodes.begin(), nodes.end(), neighbor) - nodes.begin()]);
        return copies.empty() ? nullptr : copies[0];
    }
};
