// Counts how often the long stride is taken, not in which order.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    n / 2 + 1
  }
}
