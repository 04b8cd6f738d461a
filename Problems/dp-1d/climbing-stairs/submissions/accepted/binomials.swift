// With k strides of two steps there are n - k strides, and k of them are the long ones.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var ways = 0
    for long in 0...n / 2 {
      var choices = 1
      for taken in 0..<long { choices = choices * (n - long - taken) / (taken + 1) }
      ways += choices
    }
    return ways
  }
}
