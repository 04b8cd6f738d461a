# What is kept is the larger of the diagonal and the neighbour above; the one to the left is forgotten.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        longest = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        for i in range(1, len(text1) + 1):
            for j in range(1, len(text2) + 1):
                if text1[i - 1] == text2[j - 1]:
                    longest[i][j] = longest[i - 1][j - 1] + 1
                else:
                    longest[i][j] = max(longest[i - 1][j - 1], longest[i - 1][j])
        return longest[-1][-1]
