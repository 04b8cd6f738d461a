// Each pair is swapped twice, so that only the rows are reversed in the end.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    for row in matrix.indices {
      for column in matrix.indices {
        let cell = matrix[row][column]
        matrix[row][column] = matrix[column][row]
        matrix[column][row] = cell
      }
    }
    for row in matrix.indices { matrix[row].reverse() }
  }
}
