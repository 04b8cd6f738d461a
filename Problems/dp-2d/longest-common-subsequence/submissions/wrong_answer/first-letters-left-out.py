# The table starts at 1 and the texts too.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        longest = [[0] * len(text2) for _ in text1]
        for i in range(1, len(text1)):
            for j in range(1, len(text2)):
                if text1[i] == text2[j]:
                    longest[i][j] = longest[i - 1][j - 1] + 1
                else:
                    longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
        return longest[-1][-1]
