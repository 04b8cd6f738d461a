# The number that marks what has been read occurs in the matrix.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        numbers = []
        row, column, down, right = 0, 0, 0, 1
        while matrix[row][column] != 0:
            numbers.append(matrix[row][column])
            matrix[row][column] = 0
            for _ in range(4):
                r, c = row + down, column + right
                if 0 <= r < len(matrix) and 0 <= c < len(matrix[0]) and matrix[r][c] != 0:
                    row, column = r, c
                    break
                down, right = right, -down
        return numbers
