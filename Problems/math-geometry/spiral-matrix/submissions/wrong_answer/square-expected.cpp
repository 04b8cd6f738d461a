// The number of rows is taken for that of the columns too.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int n = matrix.size();
        vector<int> numbers;
        for (int ring = 0; ring < (n + 1) / 2; ring++) {
            int last = n - 1 - ring;
            for (int column = ring; column <= last; column++) numbers.push_back(matrix[ring].at(column));
            for (int row = ring + 1; row <= last; row++) numbers.push_back(matrix[row].at(last));
            for (int column = last - 1; column >= ring; column--) numbers.push_back(matrix[last].at(column));
            for (int row = last - 1; row > ring; row--) numbers.push_back(matrix[row].at(ring));
        }
        return numbers;
    }
};
