// Equal numbers have a place each.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    let different = Set(nums).sorted(by: >)
    return different[min(k, different.count) - 1]
  }
}
