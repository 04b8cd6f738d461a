// How many different characters there are, wherever they stand.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    Set(s).count
  }
}
