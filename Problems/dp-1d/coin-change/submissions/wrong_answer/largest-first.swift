// As many as possible of the largest coin, then of the next.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var rest = amount
    var count = 0
    for coin in coins.sorted(by: >) {
      count += rest / coin
      rest %= coin
    }
    return rest == 0 ? count : -1
  }
}
