/**
 Sliding window with a set of its characters.
 - Time: O(n), each character enters and leaves the window once.
 - Space: O(alphabet)
 */
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let chars = Array(s)
    var window = Set<Character>()
    var left = 0
    var result = 0

    for right in 0..<chars.count {
      while window.contains(chars[right]) {
        window.remove(chars[left])
        left += 1
      }
      window.insert(chars[right])
      result = max(result, right - left + 1)
    }

    return result
  }
}
