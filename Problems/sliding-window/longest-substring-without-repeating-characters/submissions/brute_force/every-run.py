# Looks at every run of neighbours.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            for end in range(start + 1, len(s) + 1):
                run = s[start:end]
                if len(set(run)) == len(run):
                    longest = max(longest, len(run))
        return longest
