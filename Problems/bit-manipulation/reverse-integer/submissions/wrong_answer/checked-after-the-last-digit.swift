// After the last digit nothing is appended any more, so a result above 214748364 is all right.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
      if abs(result) > 214_748_364 { return 0 }
    }
    return result
  }
}
