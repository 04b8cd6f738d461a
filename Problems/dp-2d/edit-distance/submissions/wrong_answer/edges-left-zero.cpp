// The first column is filled, the first row is not.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> steps(m + 1, vector<int>(n + 1, 0));
        for (int i = 1; i <= m; i++) {
            steps[i][0] = i;
            for (int j = 1; j <= n; j++) {
                int replace = steps[i - 1][j - 1] + (word1[i - 1] != word2[j - 1]);
                steps[i][j] = min(replace, 1 + min(steps[i - 1][j], steps[i][j - 1]));
            }
        }
        return steps[m][n];
    }
};
