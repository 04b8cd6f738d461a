// On each level the whole subtree is searched: quadratic in a chain.
class Solution {
    bool contains(TreeNode* root, TreeNode* target) {
        vector<TreeNode*> stack = {root};
        while (!stack.empty()) {
            TreeNode* node = stack.back();
            stack.pop_back();
            if (node == target) return true;
            if (!node) continue;
            stack.push_back(node->left);
            stack.push_back(node->right);
        }
        return false;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while (true) {
            if (contains(root->left, p) && contains(root->left, q)) root = root->left;
            else if (contains(root->right, p) && contains(root->right, q)) root = root->right;
            else return root;
        }
    }
};
