# In exclusive or, letters that come twice vanish.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        difference = 0
        for letter in s + t:
            difference ^= ord(letter)
        return difference == 0
