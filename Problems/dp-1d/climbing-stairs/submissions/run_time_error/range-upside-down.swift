// 2...n traps for a staircase of one step.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var below = 1
    var here = 1
    for _ in 2...n {
      (below, here) = (here, below + here)
    }
    return here
  }
}
