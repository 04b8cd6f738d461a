// Numbers are overwritten before they have been moved.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let last = matrix.count - 1
    for row in 0...last {
      for column in 0...last { matrix[column][last - row] = matrix[row][column] }
    }
  }
}
