class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        row = [0] * (len(text2) + 1)
        for letter1 in text1:
            diagonal = 0
            for j, letter2 in enumerate(text2, 1):
                above = row[j]
                row[j] = diagonal + 1 if letter1 == letter2 else max(above, row[j - 1])
                diagonal = above
        return row[-1]
