// Whole sweeps over the map carry the smallest number on: a winding island needs thousands of them.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let rows = grid.count
    let columns = grid[0].count
    let isLand = grid.flatMap { row in row.map { $0 == "1" } }
    var numbers = Array(isLand.indices)
    var isChanging = true
    while isChanging {
      isChanging = false
      for row in 0..<rows {
        for column in 0..<columns {
          let cell = row * columns + column
          guard isLand[cell] else { continue }
          var smallest = numbers[cell]
          if row > 0 && isLand[cell - columns] { smallest = min(smallest, numbers[cell - columns]) }
          if row + 1 < rows && isLand[cell + columns] { smallest = min(smallest, numbers[cell + columns]) }
          if column > 0 && isLand[cell - 1] { smallest = min(smallest, numbers[cell - 1]) }
          if column + 1 < columns && isLand[cell + 1] { smallest = min(smallest, numbers[cell + 1]) }
          if smallest < numbers[cell] {
            numbers[cell] = smallest
            isChanging = true
          }
        }
      }
    }
    return isLand.indices.filter { isLand[$0] && numbers[$0] == $0 }.count
  }
}
