class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> numbers;
        while (true) {
            for (int column = left; column <= right; column++) numbers.push_back(matrix[top][column]);
            if (++top > bottom) break;
            for (int row = top; row <= bottom; row++) numbers.push_back(matrix[row][right]);
            if (--right < left) break;
            for (int column = right; column >= left; column--) numbers.push_back(matrix[bottom][column]);
            if (--bottom < top) break;
            for (int row = bottom; row >= top; row--) numbers.push_back(matrix[row][left]);
            if (++left > right) break;
        }
        return numbers;
    }
};
