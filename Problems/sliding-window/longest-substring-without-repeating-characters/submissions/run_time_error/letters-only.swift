// There are other characters than small letters.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var last = Array(repeating: -1, count: 26)
    var left = 0
    var longest = 0
    for (right, byte) in s.utf8.enumerated() {
      let letter = Int(byte - 97)
      left = max(left, last[letter] + 1)
      last[letter] = right
      longest = max(longest, right - left + 1)
    }
    return longest
  }
}
