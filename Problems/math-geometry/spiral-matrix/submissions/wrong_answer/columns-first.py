# The spiral begins downwards and turns to the left.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        columns = list(zip(*matrix))
        numbers = []
        while columns:
            numbers += columns.pop(0)
            columns = list(zip(*columns))[::-1]
        return numbers
