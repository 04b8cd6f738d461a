# Only putting in and taking out: a replacement costs two steps.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        @cache
        def steps(i, j):
            if i < 0 or j < 0:
                return i + j + 2
            if word1[i] == word2[j]:
                return steps(i - 1, j - 1)
            return 1 + min(steps(i - 1, j), steps(i, j - 1))

        return steps(len(word1) - 1, len(word2) - 1)
