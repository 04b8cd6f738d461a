class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        last_row, last_column = len(matrix) - 1, len(matrix[0]) - 1

        # A cell's ring is its distance to the nearest edge. On a ring the cells go clockwise from its upper left one.
        def place(row, column):
            ring = min(row, column, last_row - row, last_column - column)
            width, height = last_column - 2 * ring, last_row - 2 * ring
            if row == ring:
                return ring, column - ring
            if column == last_column - ring:
                return ring, width + row - ring
            if row == last_row - ring:
                return ring, width + height + (last_column - ring - column)
            return ring, 2 * width + height + (last_row - ring - row)

        cells = [(row, column) for row in range(last_row + 1) for column in range(last_column + 1)]
        return [matrix[row][column] for row, column in sorted(cells, key=lambda cell: place(*cell))]
