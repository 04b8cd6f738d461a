// An empty array has no first number.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    var i = 0
    var j = 0
    var merged: [Int] = []
    repeat {
      if nums1[i] <= nums2[j] {
        merged.append(nums1[i])
        i += 1
      } else {
        merged.append(nums2[j])
        j += 1
      }
    } while i < nums1.count && j < nums2.count
    merged += nums1[i...] + nums2[j...]
    return Double(merged[(merged.count - 1) / 2] + merged[merged.count / 2]) / 2
  }
}
