// The lowest levels are linked first, when the parents do not know their neighbours yet.
class Solution {
public:
    Node* connect(Node* root) {
        if (!root || !root->left) return root;
        connect(root->left);
        connect(root->right);
        root->left->next = root->right;
        if (root->next) root->right->next = root->next->left;
        return root;
    }
};
