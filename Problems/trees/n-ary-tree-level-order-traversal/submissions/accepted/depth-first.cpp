class Solution {
    vector<vector<int>> result;

    void dfs(Node* root, int level) {
        if (!root) return;
        if (level == result.size()) result.push_back({});
        result[level].push_back(root->val);
        for (Node* child : root->children) dfs(child, level + 1);
    }

public:
    vector<vector<int>> levelOrder(Node* root) {
        dfs(root, 0);
        return result;
    }
};
