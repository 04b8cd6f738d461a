struct BSTIterator { TreeNode* r; BSTIterator(TreeNode* root) : r(root) {} int next() { return r->val; } bool hasNext() { return true; } };
