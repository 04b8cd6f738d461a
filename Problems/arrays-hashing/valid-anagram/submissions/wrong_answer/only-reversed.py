# An anagram is more than the word backwards.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return s == t or s == t[::-1]
