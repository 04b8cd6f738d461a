// The index is that in the sorted array.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    nums.sorted().firstIndex(of: target) ?? -1
  }
}
