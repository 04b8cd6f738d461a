// For each coin and amount, every number of that coin: quadratic in the amount.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = [0] + Array(repeating: amount + 1, count: amount)
    for coin in coins {
      var next = fewest
      for reached in 0...amount {
        for taken in 0...reached / coin {
          next[reached] = min(next[reached], fewest[reached - taken * coin] + taken)
        }
      }
      fewest = next
    }
    return fewest[amount] <= amount ? fewest[amount] : -1
  }
}
