class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let rows = grid.count
    let columns = grid[0].count
    var isLand = grid.map { row in row.map { $0 == "1" } }
    var islands = 0
    for row in 0..<rows {
      for column in 0..<columns where isLand[row][column] {
        islands += 1
        isLand[row][column] = false
        var queue = [(row, column)]
        var next = 0
        while next < queue.count {
          let (r, c) = queue[next]
          next += 1
          for (r, c) in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
          where r >= 0 && r < rows && c >= 0 && c < columns && isLand[r][c] {
            isLand[r][c] = false
            queue.append((r, c))
          }
        }
      }
    }
    return islands
  }
}
