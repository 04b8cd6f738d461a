// The first jump is counted before it is known whether one is needed.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var jumps = 1
    var end = nums[0]
    var farthest = nums[0]
    for (index, length) in nums.enumerated() {
      if index > end {
        jumps += 1
        end = farthest
      }
      farthest = max(farthest, index + length)
    }
    return jumps
  }
}
