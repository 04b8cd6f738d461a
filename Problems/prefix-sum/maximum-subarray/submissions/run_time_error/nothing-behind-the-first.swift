// With one element there is no range from 1 to 0.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var endings = nums
    for index in 1...nums.count - 1 {
      endings[index] = max(nums[index], endings[index - 1] + nums[index])
    }
    return endings.max()!
  }
}
