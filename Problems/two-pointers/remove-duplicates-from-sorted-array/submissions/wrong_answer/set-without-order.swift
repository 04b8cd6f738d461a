// A set has an order of its own.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    nums = Array(Set(nums))
    return nums.count
  }
}
