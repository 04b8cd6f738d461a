// In a set equal numbers count only once.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let nums = Set(nums1 + nums2).sorted()
    let middle = nums.count / 2
    return nums.count % 2 == 1 ? Double(nums[middle]) : Double(nums[middle - 1] + nums[middle]) / 2
  }
}
