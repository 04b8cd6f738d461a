class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: amount + 1, count: amount)
    for coin in coins where coin <= amount {
      for reached in stride(from: coin, through: amount, by: 1) {
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] <= amount ? fewest[amount] : -1
  }
}
