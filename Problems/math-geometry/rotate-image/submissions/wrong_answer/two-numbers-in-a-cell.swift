// Old and new number share a cell, in a base that only fits numbers from 0 to 1000.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let last = matrix.count - 1
    for row in 0...last {
      for column in 0...last { matrix[column][last - row] += matrix[row][column] % 1001 * 1001 }
    }
    for row in 0...last {
      for column in 0...last { matrix[row][column] /= 1001 }
    }
  }
}
