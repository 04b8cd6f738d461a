class Solution {
    map<pair<int, int>, int> known;

    int steps(const string& word1, const string& word2, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        if (known.count({i, j})) return known[{i, j}];
        if (word1[i - 1] == word2[j - 1]) return known[{i, j}] = steps(word1, word2, i - 1, j - 1);
        int insert = steps(word1, word2, i, j - 1);
        int erase = steps(word1, word2, i - 1, j);
        int replace = steps(word1, word2, i - 1, j - 1);
        return known[{i, j}] = 1 + min(replace, min(insert, erase));
    }

public:
    int minDistance(string word1, string word2) { return steps(word1, word2, word1.size(), word2.size()); }
};
