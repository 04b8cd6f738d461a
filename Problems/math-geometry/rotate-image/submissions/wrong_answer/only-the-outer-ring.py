# What is inside the outermost ring stays.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        last = len(matrix) - 1
        for i in range(last):
            top = matrix[0][i]
            matrix[0][i] = matrix[last - i][0]
            matrix[last - i][0] = matrix[last][last - i]
            matrix[last][last - i] = matrix[i][last]
            matrix[i][last] = top
