# A column that is left alone is read once more on the way up.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        numbers = []
        while top <= bottom and left <= right:
            numbers += [matrix[top][column] for column in range(left, right + 1)]
            top += 1
            numbers += [matrix[row][right] for row in range(top, bottom + 1)]
            right -= 1
            if top <= bottom:
                numbers += [matrix[bottom][column] for column in range(right, left - 1, -1)]
                bottom -= 1
            numbers += [matrix[row][left] for row in range(bottom, top - 1, -1)]
            left += 1
        return numbers
