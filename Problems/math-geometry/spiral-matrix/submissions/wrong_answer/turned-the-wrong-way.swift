// What is left is turned to the right, so that the spiral goes on along the first column.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var rows = matrix
    var numbers: [Int] = []
    while !rows.isEmpty && !rows[0].isEmpty {
      let first = rows.removeFirst()
      numbers += first
      rows = first.indices.map { column in rows.reversed().map { $0[column] } }
    }
    return numbers
  }
}
