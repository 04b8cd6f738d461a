class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        @cache
        def steps(i, j):
            if i == len(word1) or j == len(word2):
                return len(word1) - i + len(word2) - j
            if word1[i] == word2[j]:
                return steps(i + 1, j + 1)
            return 1 + min(steps(i + 1, j), steps(i, j + 1), steps(i + 1, j + 1))

        return steps(0, 0)
