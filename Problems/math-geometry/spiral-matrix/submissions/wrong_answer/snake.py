# Every other row is read backwards: that is no spiral.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        return [number for i, row in enumerate(matrix) for number in (row[::-1] if i % 2 else row)]
