// Largest first, but tried with each coin as the largest one.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    let coins = coins.sorted(by: >)
    var best = Int.max
    for first in coins.indices {
      var rest = amount
      var count = 0
      for coin in coins[first...] {
        count += rest / coin
        rest %= coin
      }
      if rest == 0 { best = min(best, count) }
    }
    return best == .max ? -1 : best
  }
}
