// There may be more than two children.
class Solution {
    vector<vector<int>> levels;

    void visit(Node* node, int depth) {
        if (depth == levels.size()) levels.emplace_back();
        levels[depth].push_back(node->val);
        if (node->children.size() > 0) visit(node->children[0], depth + 1);
        if (node->children.size() > 1) visit(node->children[1], depth + 1);
    }

public:
    vector<vector<int>> levelOrder(Node* root) {
        if (root) visit(root, 0);
        return levels;
    }
};
