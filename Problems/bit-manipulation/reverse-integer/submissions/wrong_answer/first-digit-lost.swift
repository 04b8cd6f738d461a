// The loop ends when one digit is left.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while abs(rest) >= 10 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return result < -2_147_483_648 || result > 2_147_483_647 ? 0 : result
  }
}
