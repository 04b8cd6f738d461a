// A String's index is found by walking from its start, so each look at a character is linear.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var last: [Character: Int] = [:]
    var left = 0
    var longest = 0
    for right in 0..<s.count {
      let character = s[s.index(s.startIndex, offsetBy: right)]
      if let place = last[character] { left = max(left, place + 1) }
      last[character] = right
      longest = max(longest, right - left + 1)
    }
    return longest
  }
}
