class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        prefixes = {word[:length] for word in words for length in range(1, len(word) + 1)}
        words = set(words)
        found = set()
        cells = {r + 1j * c: letter for r, row in enumerate(board) for c, letter in enumerate(row)}

        def walk(cell, prefix):
            letter = cells.get(cell)
            if letter is None or prefix + letter not in prefixes:
                return
            prefix += letter
            if prefix in words:
                found.add(prefix)
            cells[cell] = None
            for step in 1, -1, 1j, -1j:
                walk(cell + step, prefix)
            cells[cell] = letter

        for cell in list(cells):
            walk(cell, "")
        return list(found)
