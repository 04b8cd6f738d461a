// Places are counted from 1; the last place has nothing after it.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    let sorted = nums.sorted(by: >)
    return sorted[min(k, sorted.count - 1)]
  }
}
