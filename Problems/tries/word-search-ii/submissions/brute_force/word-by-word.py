# Each word is looked for from each cell.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        def can_spell(letters, row, column, used):
            if row not in range(len(board)) or column not in range(len(board[0])):
                return False
            if (row, column) in used or board[row][column] != letters[0]:
                return False
            if len(letters) == 1:
                return True
            return any(
                can_spell(letters[1:], row + down, column + right, used | {(row, column)})
                for down, right in [(-1, 0), (1, 0), (0, -1), (0, 1)]
            )

        return [
            word
            for word in words
            if any(can_spell(word, r, c, set()) for r in range(len(board)) for c in range(len(board[0])))
        ]
