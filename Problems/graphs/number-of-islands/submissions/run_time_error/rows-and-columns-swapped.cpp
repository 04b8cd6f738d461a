// Works for squares only.
class Solution {
    int rows, columns;

    void sink(vector<vector<char>>& grid, int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns || grid[row][column] != '1') return;
        grid[row][column] = '0';
        sink(grid, row - 1, column);
        sink(grid, row + 1, column);
        sink(grid, row, column - 1);
        sink(grid, row, column + 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        rows = grid[0].size();
        columns = grid.size();
        int islands = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                if (grid[row][column] == '1') {
                    islands++;
                    sink(grid, row, column);
                }
        return islands;
    }
};
