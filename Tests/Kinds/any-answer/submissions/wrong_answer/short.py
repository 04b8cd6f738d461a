class Solution:
    def longestPalindrome(self, s): return s[0]
