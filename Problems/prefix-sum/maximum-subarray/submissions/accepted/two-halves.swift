class Solution {
  func maxSubArray(_ nums: [Int]) -> Int { best(nums, 0, nums.count - 1) }

  private func best(_ nums: [Int], _ low: Int, _ high: Int) -> Int {
    if low == high { return nums[low] }
    let middle = (low + high) / 2
    var sum = 0
    var left = Int.min
    for index in stride(from: middle, through: low, by: -1) {
      sum += nums[index]
      left = max(left, sum)
    }
    sum = 0
    var right = Int.min
    for index in middle + 1...high {
      sum += nums[index]
      right = max(right, sum)
    }
    return max(best(nums, low, middle), best(nums, middle + 1, high), left + right)
  }
}
