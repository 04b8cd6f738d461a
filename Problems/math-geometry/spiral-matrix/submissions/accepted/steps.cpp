class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        vector<vector<int>> dirs{{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        vector<int> steps{n, m - 1}, res;
        int r = 0, c = -1, dir = 0;
        while (steps[dir % 2]) {
            for (int i = 0; i < steps[dir % 2]; i++) {
                r += dirs[dir][0];
                c += dirs[dir][1];
                res.push_back(matrix[r][c]);
            }
            steps[dir % 2]--;
            dir = (dir + 1) % 4;
        }
        return res;
    }
};
