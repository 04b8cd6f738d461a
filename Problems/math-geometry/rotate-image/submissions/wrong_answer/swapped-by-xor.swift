// By exclusive or a number that is swapped with itself becomes 0.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let n = matrix.count
    for row in 0..<n {
      for column in row..<n {
        matrix[row][column] ^= matrix[column][row]
        matrix[column][row] ^= matrix[row][column]
        matrix[row][column] ^= matrix[column][row]
      }
    }
    for row in 0..<n { matrix[row].reverse() }
  }
}
