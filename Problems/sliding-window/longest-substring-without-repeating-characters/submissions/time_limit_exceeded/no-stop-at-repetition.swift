// Goes on to the end of the string from each start, though the run is over.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var longest = 0
    for start in characters.indices {
      var seen = Set<Character>()
      var isOver = false
      for end in start..<characters.count {
        if seen.contains(characters[end]) { isOver = true }
        seen.insert(characters[end])
        if !isOver { longest = max(longest, seen.count) }
      }
    }
    return longest
  }
}
