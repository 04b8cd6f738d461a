/*
// Definition for a Node.
class Node {
public:
    int val;
    Node* left;
    Node* right;
    Node* next;

    Node() : val(0), left(NULL), right(NULL), next(NULL) {}
};
*/

class Solution {
public:
    Node* connect(Node* root) {
        if (!root) return NULL;
        queue<Node*> q;
        q.push(root);
        while (!q.empty()) {
            Node* rightNode = NULL;
            for (int i = q.size(); i; i--) {
                auto cur = q.front();
                q.pop();
                cur->next = rightNode; // from right to left
                rightNode = cur;
                if (cur->right) {
                    q.push(cur->right);
                    q.push(cur->left);
                }
            }
        }
        return root;
    }
};
