class Solution { public: TreeNode* invertTree(TreeNode* root) { root->left = root; return root; } };
