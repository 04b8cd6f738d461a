# A cell without land above and to the left need not be the only such cell of its island.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        islands = 0
        for row, cells in enumerate(grid):
            for column, cell in enumerate(cells):
                above = row > 0 and grid[row - 1][column] == "1"
                left = column > 0 and cells[column - 1] == "1"
                if cell == "1" and not above and not left:
                    islands += 1
        return islands
