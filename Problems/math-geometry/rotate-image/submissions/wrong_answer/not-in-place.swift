// The turned matrix is another one.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    var turned = matrix
    for row in matrix.indices {
      for column in matrix.indices { turned[column][matrix.count - 1 - row] = matrix[row][column] }
    }
  }
}
