// The spiral begins downwards and turns to the left.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var columns = matrix[0].indices.map { column in matrix.map { $0[column] } }
    var numbers: [Int] = []
    while !columns.isEmpty {
      let first = columns.removeFirst()
      numbers += first
      columns = first.indices.reversed().map { row in columns.map { $0[row] } }
      if columns.first?.isEmpty ?? true { break }
    }
    return numbers
  }
}
