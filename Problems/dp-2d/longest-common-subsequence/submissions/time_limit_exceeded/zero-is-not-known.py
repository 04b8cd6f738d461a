# 0 is falsy, but it is also the answer of rests that have nothing in common.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        known = {}

        def longest(i, j):
            if i < 0 or j < 0:
                return 0
            if known.get((i, j)):
                return known[i, j]
            if text1[i] == text2[j]:
                known[i, j] = 1 + longest(i - 1, j - 1)
            else:
                known[i, j] = max(longest(i - 1, j), longest(i, j - 1))
            return known[i, j]

        return longest(len(text1) - 1, len(text2) - 1)
