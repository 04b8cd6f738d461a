// At most 5000 steps: linear, but far too quick to be told apart from the search that is asked for.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    nums.firstIndex(of: target) ?? -1
  }
}
