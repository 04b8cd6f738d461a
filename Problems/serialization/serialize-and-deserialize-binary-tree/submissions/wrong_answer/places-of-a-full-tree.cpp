// The place in a full tree doubles from level to level until it overflows.
class Codec {
    void write(TreeNode* node, unsigned long long place, string& text) {
        if (!node) return;
        text += to_string(place) + " " + to_string(node->val) + " ";
        write(node->left, 2 * place, text);
        write(node->right, 2 * place + 1, text);
    }

    TreeNode* build(map<unsigned long long, int>& values, unsigned long long place) {
        if (!values.count(place)) return nullptr;
        TreeNode* node = new TreeNode(values[place]);
        values.erase(place);
        node->left = build(values, 2 * place);
        node->right = build(values, 2 * place + 1);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        string text;
        write(root, 1, text);
        return text;
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        map<unsigned long long, int> values;
        unsigned long long place;
        int value;
        while (in >> place >> value) values[place] = value;
        return build(values, 1);
    }
};
