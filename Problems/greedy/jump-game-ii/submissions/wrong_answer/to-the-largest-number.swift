// Jumps to the largest number in reach, but what counts is the number and how far it is away.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var index = 0
    var jumps = 0
    while index < nums.count - 1 {
      jumps += 1
      if index + nums[index] >= nums.count - 1 { break }
      var next = index + 1
      for candidate in index..<index + nums[index] where nums[candidate + 1] >= nums[next] { next = candidate + 1 }
      index = next
    }
    return jumps
  }
}
