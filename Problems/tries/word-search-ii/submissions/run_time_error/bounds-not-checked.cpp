// The walk looks beyond the edge.
class Solution {
    struct Node {
        Node* children[26] = {};
        const string* word = nullptr;
    };

    vector<string> found;

    void walk(vector<vector<char>>& board, int row, int column, Node* node) {
        char letter = board[row][column];
        if (letter == '#') return;
        node = node->children[letter - 'a'];
        if (!node) return;
        if (node->word) {
            found.push_back(*node->word);
            node->word = nullptr;
        }
        board[row][column] = '#';
        walk(board, row - 1, column, node);
        walk(board, row + 1, column, node);
        walk(board, row, column - 1, node);
        walk(board, row, column + 1, node);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        Node* root = new Node();
        for (auto& word : words) {
            Node* node = root;
            for (char letter : word) {
                Node*& child = node->children[letter - 'a'];
                if (!child) child = new Node();
                node = child;
            }
            node->word = &word;
        }
        for (int row = 0; row < board.size(); row++)
            for (int column = 0; column < board[0].size(); column++) walk(board, row, column, root);
        return found;
    }
};
