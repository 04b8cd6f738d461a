class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        m, n = len(word1), len(word2)
        steps = [[0] * (n + 1) for _ in range(m + 1)]
        for i in range(m + 1):
            steps[i][0] = i
        for j in range(n + 1):
            steps[0][j] = j
        for i in range(1, m + 1):
            for j in range(1, n + 1):
                if word1[i - 1] == word2[j - 1]:
                    steps[i][j] = steps[i - 1][j - 1]
                else:
                    steps[i][j] = 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
        return steps[m][n]
