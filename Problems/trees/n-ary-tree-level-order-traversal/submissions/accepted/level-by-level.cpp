class Solution {
public:
    vector<vector<int>> levelOrder(Node* root) {
        vector<vector<int>> levels;
        vector<Node*> level;
        if (root) level.push_back(root);
        while (!level.empty()) {
            vector<Node*> next;
            levels.emplace_back();
            for (Node* node : level) {
                levels.back().push_back(node->val);
                next.insert(next.end(), node->children.begin(), node->children.end());
            }
            level = move(next);
        }
        return levels;
    }
};
