// Each land cell floods its whole island anew to find the island's first cell.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let columns = grid[0].count
    let land = grid.flatMap { row in row.map { $0 == "1" } }
    var firsts: Set<Int> = []
    for start in land.indices where land[start] {
      var isLand = land
      isLand[start] = false
      var stack = [start]
      var first = start
      while let cell = stack.popLast() {
        first = min(first, cell)
        var neighbours = [cell - columns, cell + columns]
        if cell % columns > 0 { neighbours.append(cell - 1) }
        if cell % columns < columns - 1 { neighbours.append(cell + 1) }
        for neighbour in neighbours where isLand.indices.contains(neighbour) && isLand[neighbour] {
          isLand[neighbour] = false
          stack.append(neighbour)
        }
      }
      firsts.insert(first)
    }
    return firsts.count
  }
}
