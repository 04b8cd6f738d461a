// From each start as far as it goes: never more than the 95 characters there are.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var longest = 0
    for start in characters.indices {
      var seen = Set<Character>()
      for end in start..<characters.count {
        if !seen.insert(characters[end]).inserted { break }
        longest = max(longest, end - start + 1)
      }
    }
    return longest
  }
}
