class Trie {
    map<char, unique_ptr<Trie>> children;
    bool isWord = false;

    void insert(string_view word) {
        if (word.empty()) {
            isWord = true;
            return;
        }
        auto& child = children[word[0]];
        if (!child) child = make_unique<Trie>();
        child->insert(word.substr(1));
    }

    const Trie* find(string_view text) const {
        if (text.empty()) return this;
        auto child = children.find(text[0]);
        return child == children.end() ? nullptr : child->second->find(text.substr(1));
    }

public:
    void insert(string word) { insert(string_view(word)); }

    bool search(string word) {
        auto node = find(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) { return find(prefix); }
};
