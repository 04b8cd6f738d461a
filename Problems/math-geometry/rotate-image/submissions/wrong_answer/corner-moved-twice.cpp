// The ring's loop ends one too late: four corners move once more.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        for (int first = 0; first < n / 2; first++) {
            int last = n - 1 - first;
            for (int i = first; i <= last; i++) {
                int top = matrix[first][i];
                matrix[first][i] = matrix[n - 1 - i][first];
                matrix[n - 1 - i][first] = matrix[last][n - 1 - i];
                matrix[last][n - 1 - i] = matrix[i][last];
                matrix[i][last] = top;
            }
        }
    }
};
