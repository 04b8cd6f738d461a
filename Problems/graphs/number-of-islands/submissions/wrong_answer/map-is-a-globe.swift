// The remainder joins the left edge to the right one and the top to the bottom.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let rows = grid.count
    let columns = grid[0].count
    var grid = grid
    var islands = 0
    for row in 0..<rows {
      for column in 0..<columns where grid[row][column] == "1" {
        islands += 1
        var stack = [(row, column)]
        while let (r, c) = stack.popLast() {
          guard grid[r][c] == "1" else { continue }
          grid[r][c] = "0"
          stack.append(((r + 1) % rows, c))
          stack.append(((r + rows - 1) % rows, c))
          stack.append((r, (c + 1) % columns))
          stack.append((r, (c + columns - 1) % columns))
        }
      }
    }
    return islands
  }
}
