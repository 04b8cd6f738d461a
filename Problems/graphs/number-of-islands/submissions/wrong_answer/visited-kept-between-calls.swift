// The cells of earlier maps still count as visited.
class Solution {
  static var visited: Set<[Int]> = []

  func numIslands(_ grid: [[Character]]) -> Int {
    var islands = 0

    func visit(_ row: Int, _ column: Int) {
      guard grid.indices.contains(row), grid[row].indices.contains(column), grid[row][column] == "1",
        Solution.visited.insert([row, column]).inserted
      else { return }
      visit(row - 1, column)
      visit(row + 1, column)
      visit(row, column - 1)
      visit(row, column + 1)
    }

    for row in grid.indices {
      for column in grid[row].indices where grid[row][column] == "1" && !Solution.visited.contains([row, column]) {
        islands += 1
        visit(row, column)
      }
    }
    return islands
  }
}
