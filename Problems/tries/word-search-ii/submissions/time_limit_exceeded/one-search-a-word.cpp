// Each word is looked for by itself, so common beginnings are walked again and again.
class Solution {
    int rows, columns;

    bool canSpell(vector<vector<char>>& board, const string& word, int depth, int row, int column) {
        if (board[row][column] != word[depth]) return false;
        if (++depth == word.size()) return true;
        char letter = board[row][column];
        board[row][column] = 0;
        bool can = (row > 0 && canSpell(board, word, depth, row - 1, column)) ||
                   (row + 1 < rows && canSpell(board, word, depth, row + 1, column)) ||
                   (column > 0 && canSpell(board, word, depth, row, column - 1)) ||
                   (column + 1 < columns && canSpell(board, word, depth, row, column + 1));
        board[row][column] = letter;
        return can;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        rows = board.size(), columns = board[0].size();
        vector<string> found;
        for (auto& word : words) {
            bool can = false;
            for (int row = 0; row < rows && !can; row++)
                for (int column = 0; column < columns && !can; column++) can = canSpell(board, word, 0, row, column);
            if (can) found.push_back(word);
        }
        return found;
    }
};
