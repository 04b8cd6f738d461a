// An empty string has no first character.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var window = [characters[0]]
    var longest = 1
    for character in characters.dropFirst() {
      if let index = window.firstIndex(of: character) { window.removeFirst(index + 1) }
      window.append(character)
      longest = max(longest, window.count)
    }
    return longest
  }
}
