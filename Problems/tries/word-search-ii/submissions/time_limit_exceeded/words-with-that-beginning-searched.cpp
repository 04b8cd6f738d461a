// At each step all words are searched for one with this beginning.
class Solution {
    int rows, columns;
    set<string> found;

    void walk(vector<vector<char>>& board, vector<string>& words, int row, int column, string text) {
        if (row < 0 || row == rows || column < 0 || column == columns) return;
        char letter = board[row][column];
        text += letter;
        bool isBeginning = false;
        for (auto& word : words) {
            isBeginning |= word.starts_with(text);
            if (word == text) found.insert(text);
        }
        if (!isBeginning) return;
        board[row][column] = '#';
        walk(board, words, row - 1, column, text);
        walk(board, words, row + 1, column, text);
        walk(board, words, row, column - 1, text);
        walk(board, words, row, column + 1, text);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        rows = board.size(), columns = board[0].size();
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) walk(board, words, row, column, "");
        return {found.begin(), found.end()};
    }
};
