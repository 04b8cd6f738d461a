// Takes for granted that p has the smaller value.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        TreeNode* node = root;
        while (node) {
            if (p->val <= node->val && node->val <= q->val) return node;
            node = q->val < node->val ? node->left : node->right;
        }
        return root;
    }
};
