class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        columns = len(grid[0])
        parents = list(range(len(grid) * columns))

        def root(cell):
            while parents[cell] != cell:
                parents[cell] = parents[parents[cell]]
                cell = parents[cell]
            return cell

        islands = 0
        for row, cells in enumerate(grid):
            for column, kind in enumerate(cells):
                if kind != "1":
                    continue
                islands += 1
                cell = row * columns + column
                neighbours = []
                if row > 0 and grid[row - 1][column] == "1":
                    neighbours.append(cell - columns)
                if column > 0 and cells[column - 1] == "1":
                    neighbours.append(cell - 1)
                for neighbour in neighbours:
                    one, other = root(cell), root(neighbour)
                    if one != other:
                        parents[one] = other
                        islands -= 1
        return islands
