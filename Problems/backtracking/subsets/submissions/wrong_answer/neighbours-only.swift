// Only runs of neighbours.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = [[]]
    for start in nums.indices {
      for end in start..<nums.count { result.append(Array(nums[start...end])) }
    }
    return result
  }
}
