// The sum of the different numbers must be taken twice.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    nums.reduce(0, +) - Set(nums).reduce(0, +)
  }
}
