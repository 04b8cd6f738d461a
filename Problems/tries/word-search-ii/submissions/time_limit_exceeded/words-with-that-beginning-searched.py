# At each step all words are searched for one with this beginning.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, columns = len(board), len(board[0])
        wanted = set(words)
        found = set()

        def walk(row, column, beginning):
            if not (0 <= row < rows and 0 <= column < columns):
                return
            letter = board[row][column]
            text = beginning + letter
            if not any(word.startswith(text) for word in words):
                return
            if text in wanted:
                found.add(text)
            board[row][column] = "#"
            walk(row - 1, column, text)
            walk(row + 1, column, text)
            walk(row, column - 1, text)
            walk(row, column + 1, text)
            board[row][column] = letter

        for row in range(rows):
            for column in range(columns):
                walk(row, column, "")
        return list(found)
