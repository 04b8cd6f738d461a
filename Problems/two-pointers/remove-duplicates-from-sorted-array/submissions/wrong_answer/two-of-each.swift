// Each number may stay twice: that is another problem.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var write = 0
    for number in nums where write < 2 || number != nums[write - 2] {
      nums[write] = number
      write += 1
    }
    return write
  }
}
