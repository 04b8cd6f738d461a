// A number is written when the next one differs; the last one has no next.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var write = 0
    for read in 0..<nums.count - 1 where nums[read] != nums[read + 1] {
      nums[write] = nums[read]
      write += 1
    }
    return write
  }
}
