// The tree may have no nodes.
class Solution {
    vector<vector<int>> levels;

    void visit(Node* node, int depth) {
        if (depth == levels.size()) levels.emplace_back();
        levels[depth].push_back(node->val);
        for (Node* child : node->children) visit(child, depth + 1);
    }

public:
    vector<vector<int>> levelOrder(Node* root) {
        visit(root, 0);
        return levels;
    }
};
