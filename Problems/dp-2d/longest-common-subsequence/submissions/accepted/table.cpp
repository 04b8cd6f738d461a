class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        int m = text1.size(), n = text2.size();
        vector<vector<int>> longest(m + 1, vector<int>(n + 1));
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                longest[i][j] = text1[i - 1] == text2[j - 1] ? longest[i - 1][j - 1] + 1
                                                             : max(longest[i - 1][j], longest[i][j - 1]);
        return longest[m][n];
    }
};
