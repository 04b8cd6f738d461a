# The places of an earlier call's characters are still there.
class Solution:
    def lengthOfLongestSubstring(self, s: str, last={}) -> int:
        left = longest = 0
        for right, character in enumerate(s):
            if character in last:
                left = max(left, last[character] + 1)
            last[character] = right
            longest = max(longest, right - left + 1)
        return longest
