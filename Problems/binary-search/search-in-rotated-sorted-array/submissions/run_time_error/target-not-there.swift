// The target need not be there.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    nums.firstIndex(of: target)!
  }
}
