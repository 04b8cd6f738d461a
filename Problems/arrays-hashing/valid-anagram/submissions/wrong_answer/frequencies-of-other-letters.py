# The frequencies are the same, but they belong to other letters.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return sorted(Counter(s).values()) == sorted(Counter(t).values())
