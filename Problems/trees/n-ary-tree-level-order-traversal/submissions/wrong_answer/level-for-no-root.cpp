// A tree without nodes gets one empty level.
class Solution {
public:
    vector<vector<int>> levelOrder(Node* root) {
        vector<vector<int>> levels;
        vector<Node*> level{root};
        while (!level.empty()) {
            vector<Node*> next;
            levels.push_back({});
            for (Node* node : level) {
                if (!node) continue;
                levels.back().push_back(node->val);
                next.insert(next.end(), node->children.begin(), node->children.end());
            }
            level = next;
        }
        return levels;
    }
};
