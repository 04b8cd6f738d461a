// A coin above the amount lies outside the table.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: amount + 1, count: amount)
    for coin in coins { fewest[coin] = 1 }
    for reached in stride(from: 1, through: amount, by: 1) {
      for coin in coins where coin <= reached {
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] <= amount ? fewest[amount] : -1
  }
}
