// A run may lie in both halves.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int { best(nums[...]) }

  private func best(_ nums: ArraySlice<Int>) -> Int {
    if nums.count == 1 { return nums.first! }
    let middle = nums.startIndex + nums.count / 2
    return max(best(nums[..<middle]), best(nums[middle...]), nums.reduce(0, +))
  }
}
