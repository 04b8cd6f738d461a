// Results of ten digits are all taken for too large.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return abs(result) >= 1_000_000_000 ? 0 : result
  }
}
