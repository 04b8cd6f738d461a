# Goes on to the end of the string from each start, though the run is over.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            seen = set()
            over = False
            for end in range(start, len(s)):
                if s[end] in seen:
                    over = True
                seen.add(s[end])
                if not over:
                    longest = max(longest, end - start + 1)
        return longest
