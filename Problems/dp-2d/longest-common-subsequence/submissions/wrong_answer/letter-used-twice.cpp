// Only one of the two letters that match is used up.
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        int m = text1.size(), n = text2.size();
        vector<vector<int>> longest(m + 1, vector<int>(n + 1));
        for (int i = m - 1; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--)
                longest[i][j] = text1[i] == text2[j] ? 1 + longest[i + 1][j] : max(longest[i + 1][j], longest[i][j + 1]);
        return longest[0][0];
    }
};
