class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> steps(m + 1, vector<int>(n + 1));
        for (int i = 0; i <= m; i++) steps[i][0] = i;
        for (int j = 0; j <= n; j++) steps[0][j] = j;
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                steps[i][j] = word1[i - 1] == word2[j - 1]
                                  ? steps[i - 1][j - 1]
                                  : 1 + min({steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1]});
        return steps[m][n];
    }
};
