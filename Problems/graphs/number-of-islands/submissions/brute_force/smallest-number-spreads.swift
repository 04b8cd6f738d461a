// Each cell has a number; neighbours take the smaller one until nothing changes. An island keeps one cell with its own number.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let columns = grid[0].count
    var numbers = (0..<grid.count).map { row in (0..<columns).map { row * columns + $0 } }
    var isChanging = true
    while isChanging {
      isChanging = false
      for row in grid.indices {
        for column in 0..<columns where grid[row][column] == "1" {
          for (r, c) in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
          where grid.indices.contains(r) && (0..<columns).contains(c) && grid[r][c] == "1" {
            if numbers[r][c] < numbers[row][column] {
              numbers[row][column] = numbers[r][c]
              isChanging = true
            }
          }
        }
      }
    }
    var islands = 0
    for row in grid.indices {
      for column in 0..<columns where grid[row][column] == "1" && numbers[row][column] == row * columns + column {
        islands += 1
      }
    }
    return islands
  }
}
