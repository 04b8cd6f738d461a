# Looks for an unused partner of each letter from the start.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        used = [False] * len(t)
        for letter in s:
            for index in range(len(t)):
                if not used[index] and t[index] == letter:
                    used[index] = True
                    break
            else:
                return False
        return True
