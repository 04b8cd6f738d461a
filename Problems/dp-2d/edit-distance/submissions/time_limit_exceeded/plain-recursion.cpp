// The same rests are compared over and over.
class Solution {
    int steps(string& word1, string& word2, int i, int j) {
        if (i < 0) return j + 1;
        if (j < 0) return i + 1;
        if (word1[i] == word2[j]) return steps(word1, word2, i - 1, j - 1);
        return 1 + min({steps(word1, word2, i - 1, j - 1), steps(word1, word2, i - 1, j), steps(word1, word2, i, j - 1)});
    }

public:
    int minDistance(string word1, string word2) {
        return steps(word1, word2, word1.size() - 1, word2.size() - 1);
    }
};
