# Rows and columns are reversed: that is half a turn.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix.reverse()
        for row in matrix:
            row.reverse()
