// What is left in the middle may be one row or one column.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var top = 0
    var bottom = matrix.count - 1
    var left = 0
    var right = matrix[0].count - 1
    var numbers: [Int] = []
    while top < bottom && left < right {
      for column in stride(from: left, through: right, by: 1) { numbers.append(matrix[top][column]) }
      top += 1
      for row in stride(from: top, through: bottom, by: 1) { numbers.append(matrix[row][right]) }
      right -= 1
      for column in stride(from: right, through: left, by: -1) { numbers.append(matrix[bottom][column]) }
      bottom -= 1
      for row in stride(from: bottom, through: top, by: -1) { numbers.append(matrix[row][left]) }
      left += 1
    }
    return numbers
  }
}
