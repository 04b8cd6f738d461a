// Prefixes are in a set, but the words in an array that is searched.
class Trie {
    vector<string> words;
    unordered_set<string> prefixes;

public:
    void insert(string word) {
        words.push_back(word);
        for (int length = 1; length <= word.size(); length++) prefixes.insert(word.substr(0, length));
    }

    bool search(string word) { return find(words.begin(), words.end(), word) != words.end(); }

    bool startsWith(string prefix) { return prefixes.count(prefix); }
};
