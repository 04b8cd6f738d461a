// Without separators a value may only have one digit.
class Codec {
    TreeNode* build(const string& data, int& i) {
        if (i >= data.size() || !isdigit(data[i])) {
            i++;
            return nullptr;
        }
        TreeNode* node = new TreeNode(data[i++] - '0');
        node->left = build(data, i);
        node->right = build(data, i);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        return root ? to_string(root->val) + serialize(root->left) + serialize(root->right) : "#";
    }

    TreeNode* deserialize(string data) {
        int i = 0;
        return build(data, i);
    }
};
