// A global table that is not cleared: what is known belongs to the words of an earlier call.
int known[501][501];

class Solution {
    int steps(string& word1, string& word2, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        if (known[i][j]) return known[i][j];
        if (word1[i - 1] == word2[j - 1]) return known[i][j] = steps(word1, word2, i - 1, j - 1);
        return known[i][j] = 1 + min({steps(word1, word2, i - 1, j - 1), steps(word1, word2, i - 1, j),
                                      steps(word1, word2, i, j - 1)});
    }

public:
    int minDistance(string word1, string word2) { return steps(word1, word2, word1.size(), word2.size()); }
};
