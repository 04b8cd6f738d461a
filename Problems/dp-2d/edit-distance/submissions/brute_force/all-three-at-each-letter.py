class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        if not word1 or not word2:
            return len(word1) + len(word2)
        insert = self.minDistance(word1, word2[1:]) + 1
        delete = self.minDistance(word1[1:], word2) + 1
        replace = self.minDistance(word1[1:], word2[1:]) + (0 if word1[0] == word2[0] else 1)
        return min(insert, delete, replace)
