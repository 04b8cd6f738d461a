// The last node is always a new one, without the children of the old.
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
        for (int i = 0; i + 1 < word.size(); i++) {
            Node*& child = node->children[word[i] - 'a'];
            if (!child) child = new Node();
            node = child;
        }
        node->children[word.back() - 'a'] = new Node();
        node->children[word.back() - 'a']->isWord = true;
    }

    bool search(string word) {
        Node* node = walk(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) { return walk(prefix); }
};
