// Joins both arrays and sorts them.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let nums = (nums1 + nums2).sorted()
    let mid = nums.count / 2

    if nums.count % 2 == 0 {
      return Double(nums[mid - 1] + nums[mid]) / 2.0
    } else {
      return Double(nums[mid])
    }
  }
}
