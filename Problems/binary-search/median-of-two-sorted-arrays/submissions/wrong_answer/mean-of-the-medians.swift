// The mean of both arrays' medians is not the median of both.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    func median(_ nums: [Int]) -> Double {
      Double(nums[(nums.count - 1) / 2] + nums[nums.count / 2]) / 2
    }
    if nums1.isEmpty { return median(nums2) }
    if nums2.isEmpty { return median(nums1) }
    return (median(nums1) + median(nums2)) / 2
  }
}
