// The range of the loop is that of the array before anything was removed.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    for index in 1..<nums.count where nums[index] == nums[index - 1] { nums.remove(at: index) }
    return nums.count
  }
}
