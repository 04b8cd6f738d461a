// 0 marks what is not known yet, but it is also the answer of rests that have nothing in common.
class Solution {
    vector<vector<int>> known;

    int longest(string& text1, string& text2, int i, int j) {
        if (i == text1.size() || j == text2.size()) return 0;
        if (known[i][j]) return known[i][j];
        if (text1[i] == text2[j]) return known[i][j] = 1 + longest(text1, text2, i + 1, j + 1);
        return known[i][j] = max(longest(text1, text2, i + 1, j), longest(text1, text2, i, j + 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) {
        known.assign(text1.size(), vector<int>(text2.size()));
        return longest(text1, text2, 0, 0);
    }
};
