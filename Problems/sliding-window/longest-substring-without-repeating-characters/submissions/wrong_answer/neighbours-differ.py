# Only neighbours are compared.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = length = 0
        previous = None
        for character in s:
            length = 1 if character == previous else length + 1
            longest = max(longest, length)
            previous = character
        return longest
