// The same steps are asked for over and over.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    n <= 2 ? n : climbStairs(n - 1) + climbStairs(n - 2)
  }
}
