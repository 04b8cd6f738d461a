// A column that is left alone is read once more on the way up.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> numbers;
        while (top <= bottom && left <= right) {
            for (int column = left; column <= right; column++) numbers.push_back(matrix[top][column]);
            top++;
            for (int row = top; row <= bottom; row++) numbers.push_back(matrix[row][right]);
            right--;
            if (top <= bottom) {
                for (int column = right; column >= left; column--) numbers.push_back(matrix[bottom][column]);
                bottom--;
            }
            for (int row = bottom; row >= top; row--) numbers.push_back(matrix[row][left]);
            left++;
        }
        return numbers;
    }
};
