// Preorder alone is only enough for search trees.
class Codec {
    TreeNode* build(istringstream& in, int low, int high) {
        int value;
        auto place = in.tellg();
        if (!(in >> value)) return nullptr;
        if (value < low || value > high) {
            in.seekg(place);
            return nullptr;
        }
        TreeNode* node = new TreeNode(value);
        node->left = build(in, low, value);
        node->right = build(in, value, high);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        return root ? to_string(root->val) + " " + serialize(root->left) + serialize(root->right) : "";
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        return build(in, INT_MIN, INT_MAX);
    }
};
