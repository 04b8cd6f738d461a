class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var prefix = 0
    var smallest = 0
    var best = Int.min
    for number in nums {
      prefix += number
      best = max(best, prefix - smallest)
      smallest = min(smallest, prefix)
    }
    return best
  }
}
