# How many letters the one has more often than the other, in whatever order they stand.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        common = sum((Counter(word1) & Counter(word2)).values())
        return max(len(word1), len(word2)) - common
