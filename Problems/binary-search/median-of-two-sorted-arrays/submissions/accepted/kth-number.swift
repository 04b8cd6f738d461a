// The k-th number: of the two numbers k / 2 places ahead, the smaller one and all before it come earlier.
class Solution {
  func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
    let count = nums1.count + nums2.count
    let upper = number(count / 2 + 1, nums1[...], nums2[...])
    if count % 2 == 1 { return Double(upper) }
    return Double(number(count / 2, nums1[...], nums2[...]) + upper) / 2
  }

  private func number(_ k: Int, _ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
    if a.count > b.count { return number(k, b, a) }
    if a.isEmpty { return b[b.startIndex + k - 1] }
    if k == 1 { return min(a.first!, b.first!) }
    let i = min(k / 2, a.count)
    let j = k - i
    if a[a.startIndex + i - 1] < b[b.startIndex + j - 1] {
      return number(k - i, a.dropFirst(i), b)
    }
    return number(k - j, a, b.dropFirst(j))
  }
}
