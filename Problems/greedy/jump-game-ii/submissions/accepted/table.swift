class Solution {
  func jump(_ nums: [Int]) -> Int {
    let last = nums.count - 1
    var fewest = Array(repeating: nums.count, count: nums.count)
    fewest[last] = 0
    for index in stride(from: last - 1, through: 0, by: -1) {
      for next in stride(from: index + 1, through: min(index + nums[index], last), by: 1) {
        fewest[index] = min(fewest[index], fewest[next] + 1)
      }
    }
    return fewest[0]
  }
}
