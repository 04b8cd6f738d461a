// Numbers are remembered in place of cells: a number that occurs twice is read once.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    var rows = matrix
    var seen: Set<Int> = []
    var numbers: [Int] = []
    while !rows.isEmpty && !rows[0].isEmpty {
      let first = rows.removeFirst()
      numbers += first.filter { seen.insert($0).inserted }
      rows = first.indices.reversed().map { column in rows.map { $0[column] } }
    }
    return numbers
  }
}
