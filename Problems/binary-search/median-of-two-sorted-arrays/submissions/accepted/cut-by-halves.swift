class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let (a, b) = nums1.count <= nums2.count ? (nums1, nums2) : (nums2, nums1)
    let count = a.count + b.count
    let half = (count + 1) / 2
    var low = 0
    var high = a.count
    while true {
      let i = (low + high) / 2
      let j = half - i
      let aLeft = i > 0 ? a[i - 1] : Int.min
      let aRight = i < a.count ? a[i] : Int.max
      let bLeft = j > 0 ? b[j - 1] : Int.min
      let bRight = j < b.count ? b[j] : Int.max
      if aLeft > bRight {
        high = i - 1
      } else if bLeft > aRight {
        low = i + 1
      } else {
        let left = max(aLeft, bLeft)
        return count % 2 == 1 ? Double(left) : Double(left + min(aRight, bRight)) / 2
      }
    }
  }
}
