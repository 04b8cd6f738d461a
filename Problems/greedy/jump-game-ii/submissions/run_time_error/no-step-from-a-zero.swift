// From a zero there is no step, and no range from 1 to 0.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var fewest = Array(repeating: nums.count, count: nums.count)
    fewest[nums.count - 1] = 0
    for index in nums.indices.dropLast().reversed() {
      for step in 1...nums[index] where index + step < nums.count {
        fewest[index] = min(fewest[index], 1 + fewest[index + step])
      }
    }
    return fewest[0]
  }
}
