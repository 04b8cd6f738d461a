# There are other characters than letters.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {letter: -1 for letter in string.ascii_letters}
        left = longest = 0
        for right, character in enumerate(s):
            left = max(left, last[character] + 1)
            last[character] = right
            longest = max(longest, right - left + 1)
        return longest
