class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        int dr[] = {-1, 1, 0, 0}, dc[] = {0, 0, -1, 1};
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                grid[row][column] = '0';
                queue<pair<int, int>> q;
                q.push({row, column});
                while (!q.empty()) {
                    auto [r, c] = q.front();
                    q.pop();
                    for (int d = 0; d < 4; d++) {
                        int nr = r + dr[d], nc = c + dc[d];
                        if (nr < 0 || nr >= rows || nc < 0 || nc >= columns || grid[nr][nc] != '1') continue;
                        grid[nr][nc] = '0';
                        q.push({nr, nc});
                    }
                }
            }
        }
        return islands;
    }
};
