# How many different characters there are, wherever they stand.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        return len(set(s))
