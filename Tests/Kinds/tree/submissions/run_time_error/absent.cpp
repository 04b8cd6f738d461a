class Solution { public: TreeNode* invertTree(TreeNode* root) { root->left = root->left->left; return invertTree(root->right); } };
