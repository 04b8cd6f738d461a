// The tree stays in the instance, but another one gets the string.
class Codec {
    TreeNode* kept = nullptr;

public:
    string serialize(TreeNode* root) {
        kept = root;
        return "";
    }

    TreeNode* deserialize(string data) { return kept; }
};
