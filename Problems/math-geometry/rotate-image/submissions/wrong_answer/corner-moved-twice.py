# The ring's loop ends one too late: four corners move once more.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for first in range(n // 2):
            last = n - 1 - first
            for i in range(first, last + 1):
                top = matrix[first][i]
                matrix[first][i] = matrix[n - 1 - i][first]
                matrix[n - 1 - i][first] = matrix[last][n - 1 - i]
                matrix[last][n - 1 - i] = matrix[i][last]
                matrix[i][last] = top
