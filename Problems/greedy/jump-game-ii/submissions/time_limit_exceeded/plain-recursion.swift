// From the same index again and again.
class Solution {
  func jump(_ nums: [Int]) -> Int { fewest(nums, 0) }

  private func fewest(_ nums: [Int], _ index: Int) -> Int {
    if index >= nums.count - 1 { return 0 }
    var best = 10_001
    for step in stride(from: nums[index], to: 0, by: -1) { best = min(best, 1 + fewest(nums, index + step)) }
    return best
  }
}
