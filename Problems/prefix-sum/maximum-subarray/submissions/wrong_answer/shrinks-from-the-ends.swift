// The smaller one of the two ends is given up: greedy.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var (left, right) = (0, nums.count - 1)
    var sum = nums.reduce(0, +)
    var best = sum
    while left < right {
      if nums[left] < nums[right] {
        sum -= nums[left]
        left += 1
      } else {
        sum -= nums[right]
        right -= 1
      }
      best = max(best, sum)
    }
    return best
  }
}
