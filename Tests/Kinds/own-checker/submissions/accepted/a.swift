class Solution {
  func spread(_ n: Int) -> [Int] {
    Array(stride(from: 2, through: n, by: 2)) + Array(stride(from: 1, through: n, by: 2))
  }
}
