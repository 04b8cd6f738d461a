class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        if not text1 or not text2:
            return 0
        rest1, rest2 = text1[1:], text2[1:]
        best = max(self.longestCommonSubsequence(rest1, text2), self.longestCommonSubsequence(text1, rest2))
        if text1[0] == text2[0]:
            best = max(best, 1 + self.longestCommonSubsequence(rest1, rest2))
        return best
