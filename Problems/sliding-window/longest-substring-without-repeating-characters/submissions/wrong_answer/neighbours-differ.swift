// Only neighbours are compared.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var longest = 0
    var length = 0
    var previous: Character?
    for character in s {
      length = character == previous ? 1 : length + 1
      longest = max(longest, length)
      previous = character
    }
    return longest
  }
}
