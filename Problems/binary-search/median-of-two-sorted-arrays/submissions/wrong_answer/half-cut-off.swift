// The sum is divided as an integer, and the half is lost.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let nums = (nums1 + nums2).sorted()
    let middle = nums.count / 2
    return Double(nums.count % 2 == 1 ? nums[middle] : (nums[middle - 1] + nums[middle]) / 2)
  }
}
