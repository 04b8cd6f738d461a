class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    for row in 0..<matrix.count {
      for column in 0..<row {
        (matrix[row][column], matrix[column][row]) = (matrix[column][row], matrix[row][column])
      }
    }
    for row in matrix.indices { matrix[row].reverse() }
  }
}
