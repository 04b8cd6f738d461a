// The coins are not sorted: after one that is too large a smaller one may follow.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: amount + 1, count: amount)
    for reached in stride(from: 1, through: amount, by: 1) {
      for coin in coins {
        if coin > reached { break }
        fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
      }
    }
    return fewest[amount] <= amount ? fewest[amount] : -1
  }
}
