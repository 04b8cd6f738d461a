// In 32 bits a sum and a coin of 2^31 - 1 overflow.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    let amount = Int32(amount)
    let coins = coins.map { Int32($0) }
    var fewest = [0] + Array(repeating: Int(amount) + 1, count: Int(amount))
    for sum in 0...amount {
      for coin in coins where sum + coin <= amount {
        fewest[Int(sum + coin)] = min(fewest[Int(sum + coin)], fewest[Int(sum)] + 1)
      }
    }
    return fewest[Int(amount)] <= Int(amount) ? fewest[Int(amount)] : -1
  }
}
