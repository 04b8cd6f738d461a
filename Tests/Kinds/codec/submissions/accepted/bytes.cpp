// Four bytes a node: LeetCode hands a std::string over as it is.
class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return string(1, '\xff');
        string text(1, '\0');
        text.append(reinterpret_cast<char*>(&root->val), sizeof root->val);
        return text + serialize(root->left) + serialize(root->right);
    }
    TreeNode* deserialize(string data) {
        const char* next = data.data();
        return read(next);
    }
private:
    TreeNode* read(const char*& next) {
        if (*next++ == '\xff') return nullptr;
        int value;
        memcpy(&value, next, sizeof value);
        next += sizeof value;
        TreeNode* node = new TreeNode(value);
        node->left = read(next);
        node->right = read(next);
        return node;
    }
};
