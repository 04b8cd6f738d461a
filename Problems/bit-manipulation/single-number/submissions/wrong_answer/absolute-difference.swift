// The difference may be negative, for the single number may be.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    abs(2 * Set(nums).reduce(0, +) - nums.reduce(0, +))
  }
}
