# Takes it that t is as long as s.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = [0] * 26
        for index in range(len(s)):
            counts[ord(s[index]) - 97] += 1
            counts[ord(t[index]) - 97] -= 1
        return not any(counts)
