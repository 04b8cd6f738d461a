class Solution {
  func jump(_ nums: [Int]) -> Int {
    var (left, right) = (0, 0)
    var jumps = 0
    while right < nums.count - 1 {
      var farthest = 0
      for index in left...right {
        farthest = max(farthest, index + nums[index])
      }
      left = right + 1
      right = farthest
      jumps += 1
    }
    return jumps
  }
}
