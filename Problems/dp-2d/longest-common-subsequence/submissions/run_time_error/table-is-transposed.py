# The rows are as long as the wrong text.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        longest = [[0] * (len(text1) + 1) for _ in range(len(text2) + 1)]
        for i in range(len(text1)):
            for j in range(len(text2)):
                if text1[i] == text2[j]:
                    longest[i + 1][j + 1] = longest[i][j] + 1
                else:
                    longest[i + 1][j + 1] = max(longest[i][j + 1], longest[i + 1][j])
        return longest[len(text1)][len(text2)]
