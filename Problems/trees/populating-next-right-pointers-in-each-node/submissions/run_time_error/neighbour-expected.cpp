// The last node of a level has no neighbour whose child could be linked.
class Solution {
public:
    Node* connect(Node* root) {
        if (!root || !root->left) return root;
        root->left->next = root->right;
        root->right->next = root->next->left;
        connect(root->left);
        connect(root->right);
        return root;
    }
};
