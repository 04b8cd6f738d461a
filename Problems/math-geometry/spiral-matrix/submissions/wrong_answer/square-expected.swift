// The number of rows is taken for that of the columns too.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    let n = matrix.count
    var numbers: [Int] = []
    for ring in 0..<(n + 1) / 2 {
      let last = n - 1 - ring
      for column in stride(from: ring, through: last, by: 1) { numbers.append(matrix[ring][column]) }
      for row in stride(from: ring + 1, through: last, by: 1) { numbers.append(matrix[row][last]) }
      for column in stride(from: last - 1, through: ring, by: -1) { numbers.append(matrix[last][column]) }
      for row in stride(from: last - 1, to: ring, by: -1) { numbers.append(matrix[row][ring]) }
    }
    return numbers
  }
}
