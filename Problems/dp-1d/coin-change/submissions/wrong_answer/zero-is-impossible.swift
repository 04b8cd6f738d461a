// 0 stands for unreachable, but it is also the right answer for the amount 0.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var fewest = Array(repeating: 0, count: amount + 1)
    for reached in stride(from: 1, through: amount, by: 1) {
      for coin in coins where coin <= reached {
        if coin < reached && fewest[reached - coin] == 0 { continue }
        let count = fewest[reached - coin] + 1
        fewest[reached] = fewest[reached] == 0 ? count : min(fewest[reached], count)
      }
    }
    return fewest[amount] == 0 ? -1 : fewest[amount]
  }
}
