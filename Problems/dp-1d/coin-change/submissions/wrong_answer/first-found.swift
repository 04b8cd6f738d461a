// Goes back from dead ends, but takes the first choice that works for the best.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    let coins = coins.sorted(by: >)
    var known: [Int: Int] = [0: 0]

    func count(_ amount: Int) -> Int {
      if let count = known[amount] { return count }
      known[amount] = -1
      for coin in coins where coin <= amount {
        let rest = count(amount - coin)
        if rest >= 0 {
          known[amount] = rest + 1
          break
        }
      }
      return known[amount]!
    }

    return count(amount)
  }
}
