# What is left is turned to the right, so that the spiral goes on along the first column.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        numbers = []
        while matrix:
            numbers += matrix.pop(0)
            matrix = list(zip(*matrix[::-1]))
        return numbers
