# Searching a list of visited cells takes as long as it has elements.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited = []
        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != "1" or (row, column) in visited:
                    continue
                islands += 1
                visited.append((row, column))
                stack = [(row, column)]
                while stack:
                    r, c = stack.pop()
                    for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        inside = 0 <= cell[0] < rows and 0 <= cell[1] < columns
                        if inside and grid[cell[0]][cell[1]] == "1" and cell not in visited:
                            visited.append(cell)
                            stack.append(cell)
        return islands
