// The number of ways, not of coins.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var ways = [1] + Array(repeating: 0, count: amount)
    for coin in coins {
      for reached in stride(from: coin, through: amount, by: 1) {
        ways[reached] = (ways[reached] + ways[reached - coin]) % 1_000_000_007
      }
    }
    return ways[amount] > 0 ? ways[amount] : -1
  }
}
