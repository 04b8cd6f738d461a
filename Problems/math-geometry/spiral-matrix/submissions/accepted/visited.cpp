class Solution {
    int dx[4] = {0, 1, 0, -1};
    int dy[4] = {1, 0, -1, 0};
    vector<int> ans;

    // Mark what has been read with a number that cannot occur
    void dfs(vector<vector<int>>& matrix, int x, int y, int dir) {
        ans.push_back(matrix[x][y]);
        matrix[x][y] = 101;
        for (int turn = 0; turn < 2; turn++) {
            int d = (dir + turn) % 4;
            int i = x + dx[d], j = y + dy[d];
            if (i < 0 || j < 0 || i >= matrix.size() || j >= matrix[0].size() || matrix[i][j] == 101) continue;
            dfs(matrix, i, j, d);
            return;
        }
    }

public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        dfs(matrix, 0, 0, 0);
        return ans;
    }
};
