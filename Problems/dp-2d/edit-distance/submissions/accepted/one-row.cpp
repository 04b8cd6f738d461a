class Solution {
public:
    int minDistance(string word1, string word2) {
        vector<int> row(word2.size() + 1);
        iota(row.begin(), row.end(), 0);
        for (char letter : word1) {
            int diagonal = row[0]++;
            for (int j = 1; j < row.size(); j++) {
                int above = row[j];
                row[j] = min({diagonal + (letter != word2[j - 1]), above + 1, row[j - 1] + 1});
                diagonal = above;
            }
        }
        return row.back();
    }
};
