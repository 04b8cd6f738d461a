class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        auto old = matrix;
        int last = old.size() - 1;
        for (int row = 0; row <= last; row++)
            for (int column = 0; column <= last; column++) matrix[column][last - row] = old[row][column];
    }
};
