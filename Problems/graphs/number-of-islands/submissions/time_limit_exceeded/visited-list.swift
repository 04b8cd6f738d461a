// Searching an array of visited cells takes as long as it has elements.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let columns = grid[0].count
    var visited: [Int] = []
    var islands = 0
    for row in grid.indices {
      for column in 0..<columns where grid[row][column] == "1" && !visited.contains(row * columns + column) {
        islands += 1
        visited.append(row * columns + column)
        var stack = [(row, column)]
        while let (r, c) = stack.popLast() {
          for (r, c) in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
          where grid.indices.contains(r) && (0..<columns).contains(c) && grid[r][c] == "1" {
            if visited.contains(r * columns + c) { continue }
            visited.append(r * columns + c)
            stack.append((r, c))
          }
        }
      }
    }
    return islands
  }
}
