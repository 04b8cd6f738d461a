class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    if amount == 0 { return 0 }
    guard let coin = coins.first else { return -1 }
    var best = -1
    for taken in 0...amount / coin {
      let rest = coinChange(Array(coins.dropFirst()), amount - taken * coin)
      if rest >= 0 && (best < 0 || taken + rest < best) { best = taken + rest }
    }
    return best
  }
}
