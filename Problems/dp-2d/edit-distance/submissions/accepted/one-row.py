class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        row = list(range(len(word2) + 1))
        for i, letter1 in enumerate(word1, 1):
            above, row = row, [i]
            for j, letter2 in enumerate(word2, 1):
                row.append(min(above[j - 1] + (letter1 != letter2), above[j] + 1, row[-1] + 1))
        return row[-1]
