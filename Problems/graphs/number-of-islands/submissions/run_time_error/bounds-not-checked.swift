// The search looks beyond the edge.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var grid = grid
    var islands = 0

    func sink(_ row: Int, _ column: Int) {
      guard grid[row][column] == "1" else { return }
      grid[row][column] = "0"
      sink(row - 1, column)
      sink(row + 1, column)
      sink(row, column - 1)
      sink(row, column + 1)
    }

    for row in grid.indices {
      for column in grid[row].indices where grid[row][column] == "1" {
        islands += 1
        sink(row, column)
      }
    }
    return islands
  }
}
