// A tree without nodes has no first number.
class Codec {
    TreeNode* build(istringstream& in) {
        string word;
        getline(in, word, ',');
        if (word == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = build(in);
        node->right = build(in);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        if (!root) return "";
        string left = root->left ? serialize(root->left) : "#,";
        string right = root->right ? serialize(root->right) : "#,";
        return to_string(root->val) + "," + left + right;
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        return build(in);
    }
};
