# All rows are one and the same list.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        steps = [list(range(len(word2) + 1))] * (len(word1) + 1)
        for i in range(1, len(word1) + 1):
            steps[i][0] = i
            for j in range(1, len(word2) + 1):
                if word1[i - 1] == word2[j - 1]:
                    steps[i][j] = steps[i - 1][j - 1]
                else:
                    steps[i][j] = 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
        return steps[-1][-1]
