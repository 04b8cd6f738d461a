// The numbers are not in order: the two of a pair may stand apart.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    for i in stride(from: 0, to: nums.count - 1, by: 2) where nums[i] != nums[i + 1] { return nums[i] }
    return nums[nums.count - 1]
  }
}
