// Sorts both strings by exchanging letters.
class Solution {
    void order(string& word) {
        for (int i = 0; i < word.size(); i++) {
            for (int j = i + 1; j < word.size(); j++) {
                if (word[j] < word[i]) swap(word[i], word[j]);
            }
        }
    }

public:
    bool isAnagram(string s, string t) {
        order(s);
        order(t);
        return s == t;
    }
};
