// The walk ends where the first round ends.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    let bottom = matrix.count - 1
    let right = matrix[0].count - 1
    var numbers = matrix[0]
    numbers += matrix.dropFirst().map { $0[right] }
    if bottom > 0 { numbers += matrix[bottom].dropLast().reversed() }
    if right > 0 { numbers += matrix.dropFirst().dropLast().reversed().map { $0[0] } }
    return numbers
  }
}
