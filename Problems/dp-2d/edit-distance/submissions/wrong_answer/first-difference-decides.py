# Where the letters differ, the lengths of the rests decide at once what is done.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        i = j = steps = 0
        while i < len(word1) and j < len(word2):
            if word1[i] == word2[j]:
                i, j = i + 1, j + 1
                continue
            steps += 1
            difference = (len(word1) - i) - (len(word2) - j)
            if difference >= 0:
                i += 1
            if difference <= 0:
                j += 1
        return steps + len(word1) - i + len(word2) - j
