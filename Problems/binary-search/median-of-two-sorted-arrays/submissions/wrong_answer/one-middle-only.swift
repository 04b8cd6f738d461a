// With an even count there are two numbers in the middle.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let nums = (nums1 + nums2).sorted()
    return Double(nums[nums.count / 2])
  }
}
