class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while ((long long)(root->val - (long long)p->val) * (root->val - (long long)q->val) > 0)
            root = root->val > p->val ? root->left : root->right;
        return root;
    }
};
