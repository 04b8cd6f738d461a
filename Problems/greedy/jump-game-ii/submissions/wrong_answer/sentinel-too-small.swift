// 1000 is the longest jump, but there may be more jumps than that.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var fewest = [0] + Array(repeating: 1000, count: nums.count - 1)
    for index in nums.indices {
      for next in index..<min(index + nums[index], nums.count - 1) {
        fewest[next + 1] = min(fewest[next + 1], fewest[index] + 1)
      }
    }
    return fewest[nums.count - 1]
  }
}
