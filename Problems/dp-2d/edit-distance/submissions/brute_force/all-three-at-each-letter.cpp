class Solution {
public:
    int minDistance(string word1, string word2) {
        if (word1.empty()) return word2.size();
        if (word2.empty()) return word1.size();
        int insert = minDistance(word1, word2.substr(1)) + 1;
        int erase = minDistance(word1.substr(1), word2) + 1;
        int replace = minDistance(word1.substr(1), word2.substr(1)) + (word1[0] == word2[0] ? 0 : 1);
        return min({insert, erase, replace});
    }
};
