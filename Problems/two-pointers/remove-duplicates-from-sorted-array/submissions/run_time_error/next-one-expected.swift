// Behind the last number there is none to compare it with.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var write = 0
    for read in nums.indices where nums[read] != nums[read + 1] {
      nums[write] = nums[read]
      write += 1
    }
    return write
  }
}
