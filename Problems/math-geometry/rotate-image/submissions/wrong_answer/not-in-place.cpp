// The matrix is passed by value.
class Solution {
public:
    void rotate(vector<vector<int>> matrix) {
        reverse(matrix.begin(), matrix.end());
        for (int row = 0; row < matrix.size(); row++)
            for (int column = 0; column < row; column++) swap(matrix[row][column], matrix[column][row]);
    }
};
