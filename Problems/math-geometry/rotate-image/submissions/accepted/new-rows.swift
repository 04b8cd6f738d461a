class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    matrix = matrix.indices.map { column in matrix.reversed().map { $0[column] } }
  }
}
