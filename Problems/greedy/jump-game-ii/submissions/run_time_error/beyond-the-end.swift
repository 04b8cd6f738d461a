// A jump may lead beyond the last element.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var fewest = Array(repeating: nums.count, count: nums.count)
    fewest[0] = 0
    for index in nums.indices {
      for next in index..<index + nums[index] {
        fewest[next + 1] = min(fewest[next + 1], fewest[index] + 1)
      }
    }
    return fewest[nums.count - 1]
  }
}
