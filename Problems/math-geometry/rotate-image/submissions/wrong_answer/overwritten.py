# The copy holds the very rows, so that numbers are overwritten before they have been moved.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        old = list(matrix)
        last = len(old) - 1
        for row in range(last + 1):
            for column in range(last + 1):
                matrix[column][last - row] = old[row][column]
