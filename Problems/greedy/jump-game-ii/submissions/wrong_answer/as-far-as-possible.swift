// Always as far as possible, but only one step where that would be a zero.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var index = 0
    var jumps = 0
    while index < nums.count - 1 {
      var next = min(index + nums[index], nums.count - 1)
      while next > index + 1 && next < nums.count - 1 && nums[next] == 0 { next -= 1 }
      index = max(next, index + 1)
      jumps += 1
    }
    return jumps
  }
}
