class Trie {
    set<string> words;

public:
    void insert(string word) { words.insert(word); }

    bool search(string word) { return words.count(word); }

    bool startsWith(string prefix) {
        auto first = words.lower_bound(prefix);
        return first != words.end() && first->compare(0, prefix.size(), prefix) == 0;
    }
};
