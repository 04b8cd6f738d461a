// Words in a set are found fast, but for a prefix all of them are looked at.
class Trie {
    unordered_set<string> words;

public:
    void insert(string word) { words.insert(word); }

    bool search(string word) { return words.count(word); }

    bool startsWith(string prefix) {
        for (auto& word : words)
            if (word.starts_with(prefix)) return true;
        return false;
    }
};
