class Solution {
    void values(TreeNode* node, int depth, vector<int>& level) {
        if (!node) return;
        if (depth == 0) level.push_back(node->val);
        values(node->left, depth - 1, level);
        values(node->right, depth - 1, level);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        while (true) {
            vector<int> level;
            values(root, levels.size(), level);
            if (level.empty()) return levels;
            levels.push_back(level);
        }
    }
};
