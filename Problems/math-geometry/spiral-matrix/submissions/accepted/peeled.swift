class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    guard let first = matrix.first, !first.isEmpty else { return [] }
    // The rest is turned to the left, so that its last column becomes the first row.
    let rest = matrix.dropFirst()
    let turned = first.indices.reversed().map { column in rest.map { $0[column] } }
    return first + spiralOrder(turned)
  }
}
