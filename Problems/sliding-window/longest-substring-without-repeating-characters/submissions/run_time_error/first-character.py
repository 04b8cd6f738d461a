# An empty string has no first character.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        run = s[0]
        longest = 1
        for character in s[1:]:
            run = run[run.find(character) + 1:] + character
            longest = max(longest, len(run))
        return longest
