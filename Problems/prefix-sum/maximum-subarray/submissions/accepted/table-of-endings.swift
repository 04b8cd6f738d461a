class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var endings = [nums[0]]
    for index in 1..<max(nums.count, 1) {
      endings.append(endings[index - 1] > 0 ? endings[index - 1] + nums[index] : nums[index])
    }
    return endings.max()!
  }
}
