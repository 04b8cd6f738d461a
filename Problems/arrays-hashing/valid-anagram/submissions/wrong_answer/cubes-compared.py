class Solution:
    # Equal sums of cubes are no proof: a³ + e³ + h³ + l³ = b³ + c³ + j³ + k³.
    def isAnagram(self, s: str, t: str) -> bool:
        def fingerprint(word):
            return sum(map(ord, word)), sum(ord(letter) ** 2 for letter in word), sum(ord(letter) ** 3 for letter in word)

        return fingerprint(s) == fingerprint(t)
