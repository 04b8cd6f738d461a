# The columns are reversed instead of the rows: a turn to the left.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        for row in range(len(matrix)):
            for column in range(row):
                matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
        matrix.reverse()
