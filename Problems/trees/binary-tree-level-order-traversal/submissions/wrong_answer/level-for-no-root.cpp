// A tree without nodes gets one empty level.
class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        if (!root) return {{}};
        vector<vector<int>> levels;
        vector<TreeNode*> level = {root};
        while (!level.empty()) {
            vector<TreeNode*> next;
            levels.emplace_back();
            for (TreeNode* node : level) {
                levels.back().push_back(node->val);
                if (node->left) next.push_back(node->left);
                if (node->right) next.push_back(node->right);
            }
            level = next;
        }
        return levels;
    }
};
