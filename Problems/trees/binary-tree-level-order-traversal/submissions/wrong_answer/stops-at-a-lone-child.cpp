// A node with only one child is taken for a leaf.
class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        queue<TreeNode*> q;
        if (root) q.push(root);
        while (!q.empty()) {
            levels.emplace_back();
            for (int n = q.size(); n > 0; n--) {
                TreeNode* node = q.front();
                q.pop();
                levels.back().push_back(node->val);
                if (!node->left || !node->right) continue;
                q.push(node->left);
                q.push(node->right);
            }
        }
        return levels;
    }
};
