class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "~";
        string number = to_string(root->val + 1000);
        return "(" + string(4 - number.size(), '0') + number + serialize(root->left) + serialize(root->right);
    }

    TreeNode* deserialize(string data) {
        int position = 0;
        return build(data, position);
    }

private:
    TreeNode* build(const string& data, int& position) {
        if (data[position++] == '~') return nullptr;
        TreeNode* node = new TreeNode(stoi(data.substr(position, 4)) - 1000);
        position += 4;
        node->left = build(data, position);
        node->right = build(data, position);
        return node;
    }
};
