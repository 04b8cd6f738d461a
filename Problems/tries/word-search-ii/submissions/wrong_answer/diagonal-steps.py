# Diagonal steps are taken too.
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
            board[row][column] = "#"
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    walk(r, c, node)
            board[row][column] = letter

        for row in range(rows):
            for column in range(columns):
                walk(row, column, root)
        return found
