// Between two subtrees not only one pair of neighbours is to be linked, but one on each level.
class Solution {
public:
    Node* connect(Node* root) {
        if (!root || !root->left) return root;
        connect(root->left);
        connect(root->right);
        root->left->next = root->right;
        if (root->left->right) root->left->right->next = root->right->left;
        return root;
    }
};
