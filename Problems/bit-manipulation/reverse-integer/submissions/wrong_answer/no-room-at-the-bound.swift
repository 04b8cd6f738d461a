// With 214748364 there is still room for a small digit.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      if abs(result) >= 214_748_364 { return 0 }
      result = result * 10 + rest % 10
      rest /= 10
    }
    return result
  }
}
