// What has come together is looked at only when a new run begins.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var ending = nums[0]
    var best = nums[0]
    for number in nums.dropFirst() {
      best = max(best, ending)
      ending = max(number, ending + number)
    }
    return best
  }
}
