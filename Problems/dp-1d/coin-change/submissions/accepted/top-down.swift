class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var known: [Int: Int] = [:]

    func fewest(_ amount: Int) -> Int {
      if amount == 0 { return 0 }
      if amount < 0 { return .max }
      if let count = known[amount] { return count }
      var best = Int.max
      for coin in coins {
        let rest = fewest(amount - coin)
        if rest < best - 1 { best = rest + 1 }
      }
      known[amount] = best
      return best
    }

    let count = fewest(amount)
    return count == .max ? -1 : count
  }
}
