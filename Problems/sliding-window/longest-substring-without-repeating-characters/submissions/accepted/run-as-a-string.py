# The run itself is kept; a repetition cuts off its beginning.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        run = ""
        longest = 0
        for character in s:
            if character in run:
                run = run[run.index(character) + 1:]
            run += character
            longest = max(longest, len(run))
        return longest
