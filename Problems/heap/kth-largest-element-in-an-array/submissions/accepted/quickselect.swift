// Split into larger, equal and smaller numbers; only one part matters.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    let pivot = nums.randomElement()!
    let larger = nums.filter { $0 > pivot }
    let smaller = nums.filter { $0 < pivot }
    if k <= larger.count { return findKthLargest(larger, k) }
    if k > nums.count - smaller.count { return findKthLargest(smaller, k - (nums.count - smaller.count)) }
    return pivot
  }
}
