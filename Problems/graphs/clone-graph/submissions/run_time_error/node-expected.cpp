// There may be no node.
class Solution {
public:
    Node* cloneGraph(Node* node) {
        unordered_map<Node*, Node*> copies;
        copies[node] = new Node(node->val);
        queue<Node*> q;
        q.push(node);
        while (!q.empty()) {
            Node* current = q.front();
            q.pop();
            for (Node* neighbor : current->neighbors) {
                if (!copies.count(neighbor)) {
                    copies[neighbor] = new Node(neighbor->val);
                    q.push(neighbor);
                }
                copies[current]->neighbors.push_back(copies[neighbor]);
            }
        }
        return copies[node];
    }
};
