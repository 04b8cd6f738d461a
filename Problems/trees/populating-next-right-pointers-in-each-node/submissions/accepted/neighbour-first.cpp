// The left subtree may be entered first: all that it asks for beside it is linked already.
class Solution {
public:
    Node* connect(Node* root) {
        if (!root || !root->left) return root;
        root->left->next = root->right;
        connect(root->left);
        root->right->next = root->next ? root->next->left : nullptr;
        connect(root->right);
        return root;
    }
};
