# Up is forgotten among the four directions.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def sink(row, column):
            if row == len(grid) or not 0 <= column < len(grid[0]) or grid[row][column] != "1":
                return
            grid[row][column] = "0"
            sink(row + 1, column)
            sink(row, column - 1)
            sink(row, column + 1)

        islands = 0
        for row in range(len(grid)):
            for column in range(len(grid[0])):
                if grid[row][column] == "1":
                    islands += 1
                    sink(row, column)
        return islands
