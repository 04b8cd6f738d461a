// A run ends at the first negative number, though it may be worth while to pass over it.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var sum = 0
    var best = nums.max()!
    for number in nums {
      sum = number < 0 ? 0 : sum + number
      if sum > 0 { best = max(best, sum) }
    }
    return best
  }
}
