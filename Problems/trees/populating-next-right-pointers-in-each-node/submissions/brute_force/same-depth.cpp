class Solution {
    // All nodes of a depth, from left to right.
    void nodes(Node* node, int depth, vector<Node*>& level) {
        if (!node) return;
        if (depth == 0) level.push_back(node);
        nodes(node->left, depth - 1, level);
        nodes(node->right, depth - 1, level);
    }

public:
    Node* connect(Node* root) {
        for (int depth = 0; depth < 12; depth++) {
            vector<Node*> level;
            nodes(root, depth, level);
            for (int i = 1; i < level.size(); i++) level[i - 1]->next = level[i];
        }
        return root;
    }
};
