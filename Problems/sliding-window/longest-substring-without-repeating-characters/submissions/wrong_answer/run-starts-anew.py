# After a repetition everything is forgotten, also what stands between the two equal characters.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        run = ""
        longest = 0
        for character in s:
            run = character if character in run else run + character
            longest = max(longest, len(run))
        return longest
