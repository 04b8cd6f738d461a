# The number of rows is taken for that of the columns too.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        n = len(matrix)
        numbers = []
        for ring in range((n + 1) // 2):
            last = n - 1 - ring
            numbers += [matrix[ring][column] for column in range(ring, last + 1)]
            numbers += [matrix[row][last] for row in range(ring + 1, last + 1)]
            numbers += [matrix[last][column] for column in range(last - 1, ring - 1, -1)]
            numbers += [matrix[row][ring] for row in range(last - 1, ring, -1)]
        return numbers
