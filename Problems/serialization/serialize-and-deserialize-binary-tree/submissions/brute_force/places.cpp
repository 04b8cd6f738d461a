class Codec {
    void write(TreeNode* node, string place, string& lines) {
        if (!node) return;
        lines += place + " " + to_string(node->val) + "\n";
        write(node->left, place + "l", lines);
        write(node->right, place + "r", lines);
    }

public:
    string serialize(TreeNode* root) {
        string lines;
        write(root, ".", lines);
        return lines;
    }

    TreeNode* deserialize(string data) {
        map<string, TreeNode*> nodes;
        istringstream in(data);
        string place;
        int value;
        while (in >> place >> value) {
            TreeNode* node = nodes[place] = new TreeNode(value);
            if (place == ".") continue;
            TreeNode* parent = nodes[place.substr(0, place.size() - 1)];
            (place.back() == 'l' ? parent->left : parent->right) = node;
        }
        return nodes["."];
    }
};
