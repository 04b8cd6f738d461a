// Rows and columns are reversed: that is half a turn.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    matrix.reverse()
    for row in matrix.indices { matrix[row].reverse() }
  }
}
