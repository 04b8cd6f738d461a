# Words are looked for in straight lines.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        lines = ["".join(row) for row in board] + ["".join(column) for column in zip(*board)]
        text = " ".join(lines + [line[::-1] for line in lines])
        return [word for word in words if word in text]
