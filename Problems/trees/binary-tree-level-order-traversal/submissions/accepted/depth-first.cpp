struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};

class Solution {
    map<int, vector<int>> levels;

    void visit(TreeNode* node, int depth) {
        if (!node) return;
        levels[depth].push_back(node->val);
        visit(node->left, depth + 1);
        visit(node->right, depth + 1);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        visit(root, 0);
        vector<vector<int>> result;
        for (auto& level : levels) result.push_back(level.second);
        return result;
    }
};
