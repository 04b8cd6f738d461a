// Strides of three steps are allowed too.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var ways = [1, 1, 2]
    for step in stride(from: 3, through: n, by: 1) {
      ways.append(ways[step - 1] + ways[step - 2] + ways[step - 3])
    }
    return ways[n]
  }
}
