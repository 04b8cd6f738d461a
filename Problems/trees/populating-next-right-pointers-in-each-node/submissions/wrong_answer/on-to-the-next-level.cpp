// The last node of a level is linked to the first one of the level below.
class Solution {
public:
    Node* connect(Node* root) {
        queue<Node*> q;
        if (root) q.push(root);
        while (!q.empty()) {
            Node* node = q.front();
            q.pop();
            if (node->left) {
                q.push(node->left);
                q.push(node->right);
            }
            node->next = q.empty() ? nullptr : q.front();
        }
        return root;
    }
};
