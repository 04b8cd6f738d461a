class Solution { public: void rotate(vector<vector<int>> matrix) { reverse(matrix.begin(), matrix.end()); } };
