// A sum that is reached in several ways is kept several times, so each layer is a multiple of the one before.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var sums = [0]
    var count = 0
    while !sums.isEmpty {
      if sums.contains(amount) { return count }
      count += 1
      sums = sums.flatMap { sum in coins.map { sum + $0 } }.filter { $0 <= amount }
    }
    return -1
  }
}
