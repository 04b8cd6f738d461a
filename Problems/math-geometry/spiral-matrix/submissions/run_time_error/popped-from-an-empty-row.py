# After the first row there may be no rows left, or rows without numbers.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        numbers = []
        while matrix:
            numbers += matrix.pop(0)
            for row in matrix:
                numbers.append(row.pop())
            if matrix:
                numbers += matrix.pop()[::-1]
            for row in reversed(matrix):
                numbers.append(row.pop(0))
        return numbers
