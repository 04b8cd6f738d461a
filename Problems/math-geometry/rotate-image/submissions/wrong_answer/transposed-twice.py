# Each pair is swapped twice, so that only the rows are reversed in the end.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        for row in range(len(matrix)):
            for column in range(len(matrix)):
                matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
        for row in matrix:
            row.reverse()
