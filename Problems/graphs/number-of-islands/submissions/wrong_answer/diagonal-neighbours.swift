// Diagonal steps are taken too.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var grid = grid
    var islands = 0

    func sink(_ row: Int, _ column: Int) {
      guard grid.indices.contains(row), grid[row].indices.contains(column), grid[row][column] == "1" else { return }
      grid[row][column] = "0"
      for r in row - 1...row + 1 {
        for c in column - 1...column + 1 { sink(r, c) }
      }
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
