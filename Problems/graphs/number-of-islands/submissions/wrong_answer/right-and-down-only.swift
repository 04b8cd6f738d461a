// The search never goes up or left.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var grid = grid
    var islands = 0

    func sink(_ row: Int, _ column: Int) {
      guard row < grid.count, column < grid[0].count, grid[row][column] == "1" else { return }
      grid[row][column] = "0"
      sink(row + 1, column)
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
