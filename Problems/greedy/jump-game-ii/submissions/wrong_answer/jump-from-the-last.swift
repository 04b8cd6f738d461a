// A jump is counted on the last element when a piece ends just there.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var jumps = 0
    var end = 0
    var farthest = 0
    for (index, length) in nums.enumerated() {
      farthest = max(farthest, index + length)
      if index == end {
        jumps += 1
        end = farthest
      }
    }
    return jumps
  }
}
