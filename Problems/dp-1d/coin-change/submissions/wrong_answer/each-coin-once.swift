// From the top down each coin is used at most once, as in the 0/1 knapsack.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: amount + 1, count: amount)
    for coin in coins {
      for reached in stride(from: amount, through: coin, by: -1) {
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] <= amount ? fewest[amount] : -1
  }
}
