// The result of the call before is still there.
class Solution {
  static var result = 0

  func reverse(_ x: Int) -> Int {
    var rest = x
    while rest != 0 {
      Solution.result = (Solution.result * 10 + rest % 10) % 1_000_000_000_000
      rest /= 10
    }
    return abs(Solution.result) > 2_147_483_647 ? 0 : Solution.result
  }
}
