// The new number replaces the latest of the k numbers, not the smallest.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var largest = Array(nums[..<k])
    for number in nums[k...] where number > largest[k - 1] { largest[k - 1] = number }
    return largest.min()!
  }
}
