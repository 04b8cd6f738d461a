# The table starts at 1 and the words too.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        if not word1 or not word2:
            return len(word1) + len(word2)
        row = list(range(len(word2)))
        for i in range(1, len(word1)):
            above, row = row, [i]
            for j in range(1, len(word2)):
                if word1[i] == word2[j]:
                    row.append(above[j - 1])
                else:
                    row.append(1 + min(above[j - 1], above[j], row[-1]))
        return row[-1]
