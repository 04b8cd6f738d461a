// A range must not end before it begins, as it does when no row is left.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var (top, bottom) = (0, matrix.count - 1)
    var (left, right) = (0, matrix[0].count - 1)
    var numbers: [Int] = []
    while top <= bottom && left <= right {
      for column in left...right { numbers.append(matrix[top][column]) }
      top += 1
      for row in top...bottom { numbers.append(matrix[row][right]) }
      right -= 1
      if top <= bottom {
        for column in (left...right).reversed() { numbers.append(matrix[bottom][column]) }
        bottom -= 1
      }
      if left <= right {
        for row in (top...bottom).reversed() { numbers.append(matrix[row][left]) }
        left += 1
      }
    }
    return numbers
  }
}
