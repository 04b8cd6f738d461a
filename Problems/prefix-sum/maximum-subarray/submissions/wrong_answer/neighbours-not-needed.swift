// All positive numbers, wherever they stand.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    let positive = nums.filter { $0 > 0 }
    return positive.isEmpty ? nums.max()! : positive.reduce(0, +)
  }
}
