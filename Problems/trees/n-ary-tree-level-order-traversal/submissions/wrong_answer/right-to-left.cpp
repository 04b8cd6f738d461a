// A stack turns the children round.
class Solution {
public:
    vector<vector<int>> levelOrder(Node* root) {
        vector<vector<int>> levels;
        stack<pair<Node*, int>> nodes;
        if (root) nodes.push({root, 0});
        while (!nodes.empty()) {
            auto [node, depth] = nodes.top();
            nodes.pop();
            if (depth == levels.size()) levels.emplace_back();
            levels[depth].push_back(node->val);
            for (Node* child : node->children) nodes.push({child, depth + 1});
        }
        return levels;
    }
};
