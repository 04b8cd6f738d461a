// As if one had to jump exactly as far as the number says, or one step.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var fewest = Array(repeating: nums.count, count: nums.count)
    fewest[0] = 0
    for (index, length) in nums.enumerated() where length > 0 {
      for next in [index + 1, min(index + length, nums.count - 1)] where next < nums.count {
        fewest[next] = min(fewest[next], fewest[index] + 1)
      }
    }
    return fewest[nums.count - 1]
  }
}
