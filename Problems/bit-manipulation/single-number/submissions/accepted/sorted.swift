// In order the two of a pair stand side by side.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    let nums = nums.sorted()
    var i = 0
    while i + 1 < nums.count && nums[i] == nums[i + 1] { i += 2 }
    return nums[i]
  }
}
