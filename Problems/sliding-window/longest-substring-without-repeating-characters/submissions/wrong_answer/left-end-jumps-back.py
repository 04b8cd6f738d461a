# A character that was seen before the window takes the left end back there.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = longest = 0
        for right, character in enumerate(s):
            if character in last:
                left = last[character] + 1
            last[character] = right
            longest = max(longest, right - left + 1)
        return longest
