class Solution {
    vector<vector<int>> known;

    int steps(string& word1, string& word2, int i, int j) {
        if (i < 0) return j + 1;
        if (j < 0) return i + 1;
        if (known[i][j] != -1) return known[i][j];
        if (word1[i] == word2[j]) return known[i][j] = steps(word1, word2, i - 1, j - 1);
        return known[i][j] = 1 + min({steps(word1, word2, i - 1, j - 1), steps(word1, word2, i - 1, j),
                                      steps(word1, word2, i, j - 1)});
    }

public:
    int minDistance(string word1, string word2) {
        known.assign(word1.size(), vector<int>(word2.size(), -1));
        return steps(word1, word2, word1.size() - 1, word2.size() - 1);
    }
};
