// The number that marks what has been read occurs in the matrix.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var matrix = matrix
    var numbers: [Int] = []
    var (row, column, down, right) = (0, 0, 0, 1)
    for _ in 0..<matrix.count * matrix[0].count {
      numbers.append(matrix[row][column])
      matrix[row][column] = 0
      let (nextRow, nextColumn) = (row + down, column + right)
      if !matrix.indices.contains(nextRow) || !matrix[0].indices.contains(nextColumn) || matrix[nextRow][nextColumn] == 0 {
        (down, right) = (right, -down)
      }
      row = min(max(row + down, 0), matrix.count - 1)
      column = min(max(column + right, 0), matrix[0].count - 1)
    }
    return numbers
  }
}
