// Cutting off the first word copies the rest of the text, and joining all that is below: both quadratic, but fast enough.
struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};

class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "#";
        return to_string(root->val) + "," + serialize(root->left) + "," + serialize(root->right);
    }

    TreeNode* deserialize(string data) { return build(data); }

private:
    TreeNode* build(string& data) {
        if (data[0] == '#') {
            if (data.size() > 1) data = data.substr(2);
            return NULL;
        }
        size_t comma = data.find(',');
        TreeNode* node = new TreeNode(stoi(data.substr(0, comma)));
        data = data.substr(comma + 1);
        node->left = build(data);
        node->right = build(data);
        return node;
    }
};
