// Takes the smallest and the largest number away until only the middle is left.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    var rest = nums1 + nums2
    while rest.count > 2 {
      rest.remove(at: rest.firstIndex(of: rest.min()!)!)
      rest.remove(at: rest.firstIndex(of: rest.max()!)!)
    }
    return Double(rest[0] + rest[rest.count - 1]) / 2
  }
}
