# Each cell has a number; neighbours take the smaller one until nothing changes. An island keeps one cell with its own number.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
        numbers = {cell: cell for cell in land}
        changing = True
        while changing:
            changing = False
            for r, c in land:
                for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if neighbour in land and numbers[neighbour] < numbers[r, c]:
                        numbers[r, c] = numbers[neighbour]
                        changing = True
        return sum(numbers[cell] == cell for cell in land)
