# Two neighbours that change places: that would be another distance.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        @cache
        def steps(i, j):
            if i == 0 or j == 0:
                return i + j
            ways = [steps(i - 1, j) + 1, steps(i, j - 1) + 1, steps(i - 1, j - 1) + (word1[i - 1] != word2[j - 1])]
            if i > 1 and j > 1 and word1[i - 2:i] == word2[j - 1] + word2[j - 2]:
                ways.append(steps(i - 2, j - 2) + 1)
            return min(ways)

        return steps(len(word1), len(word2))
