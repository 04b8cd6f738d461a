// All that stands behind a duplicate moves whenever one is removed.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var index = 1
    while index < nums.count {
      if nums[index] == nums[index - 1] {
        nums.remove(at: index)
      } else {
        index += 1
      }
    }
    return nums.count
  }
}
