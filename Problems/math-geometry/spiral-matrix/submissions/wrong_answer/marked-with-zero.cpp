// The number that marks what has been read occurs in the matrix.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int rows = matrix.size(), columns = matrix[0].size(), row = 0, column = 0, down = 0, right = 1;
        vector<int> numbers;
        while (true) {
            numbers.push_back(matrix[row][column]);
            matrix[row][column] = 0;
            for (int turns = 0;; turns++) {
                if (turns == 2) return numbers;
                int r = row + down, c = column + right;
                if (0 <= r && r < rows && 0 <= c && c < columns && matrix[r][c]) break;
                swap(down, right);
                right = -right;
            }
            row += down;
            column += right;
        }
    }
};
