// Not all sums are above -1000.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var best = -1000
    var sum = 0
    for number in nums {
      sum += number
      best = max(best, sum)
      if sum < 0 { sum = 0 }
    }
    return best
  }
}
