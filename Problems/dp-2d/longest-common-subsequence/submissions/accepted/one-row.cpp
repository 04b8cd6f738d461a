class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<int> row(text2.size() + 1);
        for (char letter : text1) {
            int diagonal = 0;
            for (int j = 1; j < row.size(); j++) {
                int above = row[j];
                row[j] = letter == text2[j - 1] ? diagonal + 1 : max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row.back();
    }
};
