class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    var count = 0
    for number in nums where number % 7 < k % 7 { count += 1 }
    return count
  }
}
