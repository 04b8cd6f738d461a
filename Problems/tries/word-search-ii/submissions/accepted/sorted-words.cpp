class Solution {
    int rows, columns;
    set<string> found;

    // The words that begin as the way does are words[low..<high]; their next letter is at `depth`.
    void walk(vector<vector<char>>& board, vector<string>& words, int row, int column, int low, int high, int depth) {
        if (row < 0 || row == rows || column < 0 || column == columns || board[row][column] == 0) return;
        char letter = board[row][column];
        while (low < high && words[low].size() == depth) low++;
        auto from = words.begin() + low, to = words.begin() + high;
        auto at = [&](auto& word) { return word[depth]; };
        auto range = ranges::equal_range(from, to, letter, {}, at);
        if (range.empty()) return;
        low = range.begin() - words.begin(), high = range.end() - words.begin();
        if (words[low].size() == depth + 1) found.insert(words[low]);
        board[row][column] = 0;
        for (auto [r, c] : {pair{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}})
            walk(board, words, r, c, low, high, depth + 1);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        rows = board.size(), columns = board[0].size();
        sort(words.begin(), words.end());
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) walk(board, words, row, column, 0, words.size(), 0);
        return {found.begin(), found.end()};
    }
};
