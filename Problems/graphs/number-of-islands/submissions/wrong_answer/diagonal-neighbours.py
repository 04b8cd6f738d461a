# Diagonal steps are taken too.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != "1":
                    continue
                islands += 1
                stack = [(row, column)]
                while stack:
                    r, c = stack.pop()
                    if not (0 <= r < rows and 0 <= c < columns) or grid[r][c] != "1":
                        continue
                    grid[r][c] = "0"
                    stack.extend((r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        return islands
