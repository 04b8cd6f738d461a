class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited = set()

        def visit(row, column):
            if (
                row not in range(rows)
                or column not in range(columns)
                or grid[row][column] == "0"
                or (row, column) in visited
            ):
                return
            visited.add((row, column))
            for down, right in [[0, 1], [0, -1], [1, 0], [-1, 0]]:
                visit(row + down, column + right)

        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] == "1" and (row, column) not in visited:
                    islands += 1
                    visit(row, column)
        return islands
