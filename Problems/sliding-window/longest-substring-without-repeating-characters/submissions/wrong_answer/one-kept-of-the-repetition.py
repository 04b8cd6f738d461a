# The window begins at the earlier place instead of right after it.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = longest = 0
        for right, character in enumerate(s):
            left = max(left, last.get(character, 0))
            last[character] = right
            longest = max(longest, right - left + 1)
        return longest
