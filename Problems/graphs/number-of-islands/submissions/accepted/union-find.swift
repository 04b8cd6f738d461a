class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let columns = grid[0].count
    var parents = Array(0..<grid.count * columns)
    var islands = 0

    func root(of cell: Int) -> Int {
      var cell = cell
      while parents[cell] != cell {
        parents[cell] = parents[parents[cell]]
        cell = parents[cell]
      }
      return cell
    }

    func join(_ one: Int, _ other: Int) {
      let (one, other) = (root(of: one), root(of: other))
      if one != other {
        parents[one] = other
        islands -= 1
      }
    }

    for row in grid.indices {
      for column in 0..<columns where grid[row][column] == "1" {
        islands += 1
        let cell = row * columns + column
        if row > 0 && grid[row - 1][column] == "1" { join(cell, cell - columns) }
        if column > 0 && grid[row][column - 1] == "1" { join(cell, cell - 1) }
      }
    }
    return islands
  }
}
