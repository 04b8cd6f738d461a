// The columns are reversed instead of the rows: a turn to the left.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        for (int row = 0; row < matrix.size(); row++)
            for (int column = 0; column < row; column++) swap(matrix[row][column], matrix[column][row]);
        reverse(matrix.begin(), matrix.end());
    }
};
