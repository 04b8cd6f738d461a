# Old and new number share a cell, in a base that only fits numbers from 0 to 1000.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        last = len(matrix) - 1
        for row in range(last + 1):
            for column in range(last + 1):
                matrix[column][last - row] += matrix[row][column] % 1001 * 1001
        for row in range(last + 1):
            for column in range(last + 1):
                matrix[row][column] //= 1001
