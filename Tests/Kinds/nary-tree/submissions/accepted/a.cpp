class Solution {
public:
    Node* mirror(Node* root) {
        if (!root) return root;
        reverse(root->children.begin(), root->children.end());
        for (auto child : root->children) mirror(child);
        return root;
    }
};
