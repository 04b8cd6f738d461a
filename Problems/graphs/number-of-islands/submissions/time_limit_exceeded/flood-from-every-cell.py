# Each land cell floods its whole island anew to find the island's first cell.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
        firsts = set()
        for start in land:
            island = {start}
            stack = [start]
            while stack:
                r, c = stack.pop()
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if cell in land and cell not in island:
                        island.add(cell)
                        stack.append(cell)
            firsts.add(min(island))
        return len(firsts)
