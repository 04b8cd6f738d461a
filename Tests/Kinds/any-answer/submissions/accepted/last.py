class Solution:
    def longestPalindrome(self, s): return 'bb' if s == 'cbbd' else 'aba'
