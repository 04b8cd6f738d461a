# Index -1 is the last row or column.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != "1":
                    continue
                islands += 1
                grid[row][column] = "0"
                stack = [(row, column)]
                while stack:
                    r, c = stack.pop()
                    for r2, c2 in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if r2 < rows and c2 < columns and grid[r2][c2] == "1":
                            grid[r2][c2] = "0"
                            stack.append((r2, c2))
        return islands
