// After a repetition everything is forgotten, also what stands between the two equal characters.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var seen: Set<Character> = []
    var longest = 0
    for character in s {
      if seen.contains(character) { seen.removeAll() }
      seen.insert(character)
      longest = max(longest, seen.count)
    }
    return longest
  }
}
