// Counts how often the farthest index grows.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var jumps = 0
    var farthest = 0
    for (index, length) in nums.enumerated() where farthest < nums.count - 1 {
      if index + length > farthest {
        farthest = index + length
        jumps += 1
      }
    }
    return jumps
  }
}
