struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return NULL;
        TreeNode* copy = new TreeNode(root->val);
        copy->left = invertTree(root->right);
        copy->right = invertTree(root->left);
        return copy;
    }
};
