class Solution {
    bool contains(TreeNode* root, TreeNode* node) {
        return root && (root == node || contains(root->left, node) || contains(root->right, node));
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        for (TreeNode* child : {root->left, root->right})
            if (contains(child, p) && contains(child, q)) return lowestCommonAncestor(child, p, q);
        return root;
    }
};
