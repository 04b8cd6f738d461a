class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int lastRow = matrix.size() - 1, lastColumn = matrix[0].size() - 1;
        // A cell's ring is its distance to the nearest edge. On a ring the cells go clockwise from its upper left one.
        map<pair<int, int>, int> cells;
        for (int row = 0; row <= lastRow; row++) {
            for (int column = 0; column <= lastColumn; column++) {
                int ring = min({row, column, lastRow - row, lastColumn - column});
                int width = lastColumn - 2 * ring, height = lastRow - 2 * ring, place;
                if (row == ring) place = column - ring;
                else if (column == lastColumn - ring) place = width + row - ring;
                else if (row == lastRow - ring) place = width + height + (lastColumn - ring - column);
                else place = 2 * width + height + (lastRow - ring - row);
                cells[{ring, place}] = matrix[row][column];
            }
        }
        vector<int> numbers;
        for (auto& cell : cells) numbers.push_back(cell.second);
        return numbers;
    }
};
