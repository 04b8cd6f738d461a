// Before the first element there is a prefix too, of sum 0.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var prefix = nums[0]
    var smallest = nums[0]
    var best = nums[0]
    for number in nums.dropFirst() {
      prefix += number
      best = max(best, prefix - smallest)
      smallest = min(smallest, prefix)
    }
    return best
  }
}
