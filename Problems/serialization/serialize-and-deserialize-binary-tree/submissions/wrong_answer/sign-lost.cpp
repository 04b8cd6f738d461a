// Only digits are read, so the sign is lost.
class Codec {
    TreeNode* build(const string& data, int& i) {
        while (!isdigit(data[i]) && data[i] != '#') i++;
        if (data[i] == '#') {
            i++;
            return nullptr;
        }
        int value = 0;
        while (isdigit(data[i])) value = 10 * value + data[i++] - '0';
        TreeNode* node = new TreeNode(value);
        node->left = build(data, i);
        node->right = build(data, i);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        if (!root) return "#";
        return to_string(root->val) + "," + serialize(root->left) + "," + serialize(root->right);
    }

    TreeNode* deserialize(string data) {
        int i = 0;
        return build(data, i);
    }
};
