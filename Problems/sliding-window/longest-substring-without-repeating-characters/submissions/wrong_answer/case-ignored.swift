// Upper and lower case are different characters.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var last: [Character: Int] = [:]
    var left = 0
    var longest = 0
    for (right, character) in s.lowercased().enumerated() {
      if let place = last[character] { left = max(left, place + 1) }
      last[character] = right
      longest = max(longest, right - left + 1)
    }
    return longest
  }
}
