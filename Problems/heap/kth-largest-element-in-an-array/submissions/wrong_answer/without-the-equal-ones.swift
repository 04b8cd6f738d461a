// The numbers that equal the pivot are more than one.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    guard let pivot = nums.randomElement() else { return 0 }
    let larger = nums.filter { $0 > pivot }
    if k <= larger.count { return findKthLargest(larger, k) }
    if k == larger.count + 1 { return pivot }
    return findKthLargest(nums.filter { $0 < pivot }, k - larger.count - 1)
  }
}
