# The rows are as long as the wrong word.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        steps = [[0] * (len(word1) + 1) for _ in range(len(word2) + 1)]
        for i in range(len(word1) + 1):
            for j in range(len(word2) + 1):
                if i == 0 or j == 0:
                    steps[i][j] = i + j
                elif word1[i - 1] == word2[j - 1]:
                    steps[i][j] = steps[i - 1][j - 1]
                else:
                    steps[i][j] = 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
        return steps[-1][-1]
