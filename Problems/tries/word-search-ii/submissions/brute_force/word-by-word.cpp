// Each word is looked for from each cell.
class Solution {
    bool canSpell(vector<vector<char>>& board, const string& word, int depth, int row, int column) {
        if (depth == word.size()) return true;
        if (row < 0 || row >= board.size() || column < 0 || column >= board[0].size()) return false;
        if (board[row][column] != word[depth]) return false;
        board[row][column] = '#';
        bool can = canSpell(board, word, depth + 1, row - 1, column) || canSpell(board, word, depth + 1, row + 1, column) ||
                   canSpell(board, word, depth + 1, row, column - 1) || canSpell(board, word, depth + 1, row, column + 1);
        board[row][column] = word[depth];
        return can;
    }

    bool canSpell(vector<vector<char>>& board, const string& word) {
        for (int row = 0; row < board.size(); row++)
            for (int column = 0; column < board[0].size(); column++)
                if (canSpell(board, word, 0, row, column)) return true;
        return false;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        vector<string> found;
        for (auto& word : words)
            if (canSpell(board, word)) found.push_back(word);
        return found;
    }
};
