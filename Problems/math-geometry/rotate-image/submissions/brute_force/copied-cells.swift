class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let old = matrix
    let last = old.count - 1
    for row in 0...last {
      for column in 0...last { matrix[column][last - row] = old[row][column] }
    }
  }
}
