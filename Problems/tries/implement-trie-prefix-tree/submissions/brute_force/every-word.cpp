// All words in an array, looked through from the first to the last.
class Trie {
    vector<string> words;

public:
    void insert(string word) { words.push_back(word); }

    bool search(string word) { return find(words.begin(), words.end(), word) != words.end(); }

    bool startsWith(string prefix) {
        for (auto& word : words)
            if (word.substr(0, prefix.size()) == prefix) return true;
        return false;
    }
};
