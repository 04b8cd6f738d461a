// Each pair is swapped twice, so that only the rows are reversed in the end.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        for (int row = 0; row < n; row++)
            for (int column = 0; column < n; column++) swap(matrix[row][column], matrix[column][row]);
        for (auto& row : matrix) reverse(row.begin(), row.end());
    }
};
