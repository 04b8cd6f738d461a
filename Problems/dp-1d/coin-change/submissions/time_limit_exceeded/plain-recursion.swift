// The same amounts are solved over and over.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    if amount == 0 { return 0 }
    var best = -1
    for coin in coins where coin <= amount {
      let rest = coinChange(coins, amount - coin)
      if rest >= 0 && (best < 0 || rest + 1 < best) { best = rest + 1 }
    }
    return best
  }
}
