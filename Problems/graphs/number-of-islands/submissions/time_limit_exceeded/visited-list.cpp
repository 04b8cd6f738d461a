// Searching an array of visited cells takes as long as it has elements.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        vector<pair<int, int>> visited;
        auto isVisited = [&](int row, int column) {
            return find(visited.begin(), visited.end(), pair{row, column}) != visited.end();
        };
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1' || isVisited(row, column)) continue;
                islands++;
                visited.push_back({row, column});
                stack<pair<int, int>> cells;
                cells.push({row, column});
                while (!cells.empty()) {
                    auto [r, c] = cells.top();
                    cells.pop();
                    for (auto [nr, nc] : {pair{r - 1, c}, {r + 1, c}, {r, c - 1}, {r, c + 1}}) {
                        if (nr < 0 || nr == rows || nc < 0 || nc == columns || grid[nr][nc] != '1') continue;
                        if (isVisited(nr, nc)) continue;
                        visited.push_back({nr, nc});
                        cells.push({nr, nc});
                    }
                }
            }
        }
        return islands;
    }
};
