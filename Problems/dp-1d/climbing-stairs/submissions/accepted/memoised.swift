class Solution {
  private var memo: [Int: Int] = [:]

  func climbStairs(_ n: Int) -> Int {
    if n <= 2 { return n }
    if let ways = memo[n] { return ways }
    let ways = climbStairs(n - 1) + climbStairs(n - 2)
    memo[n] = ways
    return ways
  }
}
