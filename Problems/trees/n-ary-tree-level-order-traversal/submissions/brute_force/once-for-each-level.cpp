class Solution {
    void values(Node* node, int depth, vector<int>& level) {
        if (depth == 0) level.push_back(node->val);
        else for (Node* child : node->children) values(child, depth - 1, level);
    }

public:
    vector<vector<int>> levelOrder(Node* root) {
        vector<vector<int>> levels;
        while (root) {
            vector<int> level;
            values(root, levels.size(), level);
            if (level.empty()) break;
            levels.push_back(level);
        }
        return levels;
    }
};
