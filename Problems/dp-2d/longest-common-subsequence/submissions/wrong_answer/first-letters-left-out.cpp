// The recursion ends when the index is 0, without a look at the first letters.
class Solution {
    vector<vector<int>> known;

    int longest(string& text1, string& text2, int i, int j) {
        if (i <= 0 || j <= 0) return 0;
        if (known[i][j] >= 0) return known[i][j];
        if (text1[i] == text2[j]) return known[i][j] = 1 + longest(text1, text2, i - 1, j - 1);
        return known[i][j] = max(longest(text1, text2, i - 1, j), longest(text1, text2, i, j - 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) {
        known.assign(text1.size(), vector<int>(text2.size(), -1));
        return longest(text1, text2, text1.size() - 1, text2.size() - 1);
    }
};
