// After a removal the next number has moved to the index that was just looked at.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var index = 1
    while index < nums.count {
      if nums[index] == nums[index - 1] { nums.remove(at: index) }
      index += 1
    }
    return nums.count
  }
}
