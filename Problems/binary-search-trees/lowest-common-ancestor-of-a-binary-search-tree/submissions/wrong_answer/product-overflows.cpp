// The product of the differences does not fit into 32 bits.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while (true) {
            int sign = int((unsigned)(root->val - p->val) * (unsigned)(root->val - q->val));
            TreeNode* next = root->val > p->val ? root->left : root->right;
            if (sign <= 0 || !next) return root;
            root = next;
        }
    }
};
