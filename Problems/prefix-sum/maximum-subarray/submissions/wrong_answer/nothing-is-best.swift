// As if a run might be empty: 0 where all numbers are negative.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var ending = 0
    var best = 0
    for number in nums {
      ending = max(0, ending + number)
      best = max(best, ending)
    }
    return best
  }
}
