# Compares as far as the shorter word goes.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return all(a == b for a, b in zip(sorted(s), sorted(t)))
