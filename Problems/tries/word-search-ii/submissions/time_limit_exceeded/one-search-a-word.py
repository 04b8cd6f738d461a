# Each word is looked for by itself, so common beginnings are walked again and again.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, columns = len(board), len(board[0])

        def can_spell(word, depth, row, column):
            if depth == len(word):
                return True
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[depth]:
                return False
            board[row][column] = "#"
            found = (
                can_spell(word, depth + 1, row - 1, column)
                or can_spell(word, depth + 1, row + 1, column)
                or can_spell(word, depth + 1, row, column - 1)
                or can_spell(word, depth + 1, row, column + 1)
            )
            board[row][column] = word[depth]
            return found

        return [
            word
            for word in words
            if any(can_spell(word, 0, row, column) for row in range(rows) for column in range(columns))
        ]
