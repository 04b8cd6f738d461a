// After sorting the last number has no right neighbour, but it may be the single one.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    let nums = nums.sorted()
    for i in stride(from: 0, to: nums.count - 1, by: 2) where nums[i] != nums[i + 1] { return nums[i] }
    return nums[0]
  }
}
