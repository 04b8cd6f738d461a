# Whole sweeps over the map carry the smallest number on: a winding island needs thousands of them.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        columns = len(grid[0])
        numbers = {}
        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if cell == "1":
                    numbers[r, c] = r * columns + c
        changing = True
        while changing:
            changing = False
            for (r, c), number in numbers.items():
                smallest = number
                for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    smallest = min(smallest, numbers.get(neighbour, smallest))
                if smallest < number:
                    numbers[r, c] = smallest
                    changing = True
        return len(set(numbers.values()))
