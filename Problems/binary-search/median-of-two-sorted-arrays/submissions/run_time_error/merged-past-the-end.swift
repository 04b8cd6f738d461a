// The merge goes to the middle without noticing that one array is used up.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let count = nums1.count + nums2.count
    var i = 0
    var j = 0
    var before = 0
    var here = 0
    for _ in 0...count / 2 {
      before = here
      if nums1[i] <= nums2[j] {
        here = nums1[i]
        i += 1
      } else {
        here = nums2[j]
        j += 1
      }
    }
    return count % 2 == 1 ? Double(here) : Double(before + here) / 2
  }
}
