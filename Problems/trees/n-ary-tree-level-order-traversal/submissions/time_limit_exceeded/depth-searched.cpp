// For each node its depth is searched from the root.
class Solution {
    vector<vector<int>> levels;

    int depth(Node* target, Node* node) {
        if (node == target) return 0;
        for (Node* child : node->children) {
            int below = depth(target, child);
            if (below >= 0) return below + 1;
        }
        return -1;
    }

    void visit(Node* node, Node* root) {
        int level = depth(node, root);
        if (level == levels.size()) levels.emplace_back();
        levels[level].push_back(node->val);
        for (Node* child : node->children) visit(child, root);
    }

public:
    vector<vector<int>> levelOrder(Node* root) {
        if (root) visit(root, root);
        return levels;
    }
};
