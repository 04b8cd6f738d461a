// The cells of earlier maps still count as visited.
set<pair<int, int>> visited;

class Solution {
    void visit(vector<vector<char>>& grid, int row, int column) {
        if (row < 0 || row == grid.size() || column < 0 || column == grid[0].size() || grid[row][column] != '1')
            return;
        if (!visited.insert({row, column}).second) return;
        visit(grid, row - 1, column);
        visit(grid, row + 1, column);
        visit(grid, row, column - 1);
        visit(grid, row, column + 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int row = 0; row < grid.size(); row++)
            for (int column = 0; column < grid[0].size(); column++)
                if (grid[row][column] == '1' && !visited.count({row, column})) {
                    islands++;
                    visit(grid, row, column);
                }
        return islands;
    }
};
