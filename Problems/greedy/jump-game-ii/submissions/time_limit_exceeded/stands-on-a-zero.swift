// Always as far as possible, and from a zero that is nowhere.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var index = 0
    var jumps = 0
    while index < nums.count - 1 {
      index += nums[index]
      jumps &+= 1
    }
    return jumps
  }
}
