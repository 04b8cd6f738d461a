class Solution {
    vector<Node*> last;

    void visit(Node* node, int depth) {
        if (!node) return;
        if (depth == last.size()) last.push_back(node);
        else {
            last[depth]->next = node;
            last[depth] = node;
        }
        visit(node->left, depth + 1);
        visit(node->right, depth + 1);
    }

public:
    Node* connect(Node* root) {
        visit(root, 0);
        return root;
    }
};
