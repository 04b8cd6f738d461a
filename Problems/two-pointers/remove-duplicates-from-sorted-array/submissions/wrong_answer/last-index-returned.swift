// The index of the last number is one less than how many there are.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var last = 0
    for number in nums where number != nums[last] {
      last += 1
      nums[last] = number
    }
    return last
  }
}
