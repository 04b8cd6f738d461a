class Solution {
    vector<int> parents;
    int islands = 0;

    int root(int cell) { return parents[cell] == cell ? cell : parents[cell] = root(parents[cell]); }

    void join(int one, int other) {
        one = root(one), other = root(other);
        if (one == other) return;
        parents[one] = other;
        islands--;
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size();
        parents.resize(rows * columns);
        iota(parents.begin(), parents.end(), 0);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                int cell = row * columns + column;
                if (row > 0 && grid[row - 1][column] == '1') join(cell, cell - columns);
                if (column > 0 && grid[row][column - 1] == '1') join(cell, cell - 1);
            }
        }
        return islands;
    }
};
