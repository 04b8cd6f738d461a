// Each cell has a number; neighbours take the smaller one until nothing changes. An island keeps one cell with its own number.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size();
        vector<vector<int>> numbers(rows, vector<int>(columns));
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) numbers[row][column] = row * columns + column;
        for (bool isChanging = true; isChanging;) {
            isChanging = false;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (grid[row][column] != '1') continue;
                    for (auto [r, c] : {pair{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}}) {
                        if (r < 0 || r == rows || c < 0 || c == columns || grid[r][c] != '1') continue;
                        if (numbers[r][c] >= numbers[row][column]) continue;
                        numbers[row][column] = numbers[r][c];
                        isChanging = true;
                    }
                }
            }
        }
        int islands = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                if (grid[row][column] == '1' && numbers[row][column] == row * columns + column) islands++;
        return islands;
    }
};
