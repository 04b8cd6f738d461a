class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var best: Int?
    for start in 0..<nums.count {
      for end in start..<nums.count {
        var sum = 0
        for index in start...end { sum += nums[index] }
        if best == nil || sum > best! { best = sum }
      }
    }
    return best!
  }
}
