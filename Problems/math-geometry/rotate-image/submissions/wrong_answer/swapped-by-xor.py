# By exclusive or a number that is swapped with itself becomes 0.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        for row in range(len(matrix)):
            for column in range(row, len(matrix)):
                matrix[row][column] ^= matrix[column][row]
                matrix[column][row] ^= matrix[row][column]
                matrix[row][column] ^= matrix[column][row]
        for row in matrix:
            row.reverse()
