# The board has enough of each letter, but they need not lie side by side.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        counts = Counter(letter for row in board for letter in row)
        return [word for word in words if not Counter(word) - counts]
