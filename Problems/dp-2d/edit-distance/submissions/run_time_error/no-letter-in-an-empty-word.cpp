// The table of an empty word has no row to begin with.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> steps(m, vector<int>(n));
        steps[0][0] = word1[0] != word2[0];
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (i == 0 && j == 0) continue;
                int replace = (i == 0 || j == 0 ? max(i, j) : steps[i - 1][j - 1]) + (word1[i] != word2[j]);
                int erase = i == 0 ? j + 2 : steps[i - 1][j] + 1;
                int insert = j == 0 ? i + 2 : steps[i][j - 1] + 1;
                steps[i][j] = min({replace, erase, insert});
            }
        return steps[m - 1][n - 1];
    }
};
