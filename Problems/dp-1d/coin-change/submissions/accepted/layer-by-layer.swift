class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    var isReached = Array(repeating: false, count: amount + 1)
    isReached[0] = true
    var sums = [0]
    var count = 0
    while !sums.isEmpty {
      if isReached[amount] { return count }
      count += 1
      var next: [Int] = []
      for sum in sums {
        for coin in coins where coin <= amount - sum && !isReached[sum + coin] {
          isReached[sum + coin] = true
          next.append(sum + coin)
        }
      }
      sums = next
    }
    return -1
  }
}
