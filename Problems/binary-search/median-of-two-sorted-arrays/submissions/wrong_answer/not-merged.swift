// One array after the other is not in order.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let nums = nums1 + nums2
    let middle = nums.count / 2
    return nums.count % 2 == 1 ? Double(nums[middle]) : Double(nums[middle - 1] + nums[middle]) / 2
  }
}
