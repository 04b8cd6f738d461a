class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var ending = nums[0]
    var best = nums[0]
    for number in nums.dropFirst() {
      ending = max(number, ending + number)
      best = max(best, ending)
    }
    return best
  }
}
