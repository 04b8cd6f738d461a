# For each length, all windows of it.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        for length in range(len(s), 0, -1):
            for start in range(len(s) - length + 1):
                if len(set(s[start:start + length])) == length:
                    return length
        return 0
