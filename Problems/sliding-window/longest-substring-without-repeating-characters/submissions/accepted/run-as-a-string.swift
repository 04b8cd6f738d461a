// The run itself is kept; a repetition cuts off its beginning.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    var run = ""
    var longest = 0
    for character in s {
      if let index = run.firstIndex(of: character) {
        run = String(run[run.index(after: index)...])
      }
      run.append(character)
      longest = max(longest, run.count)
    }
    return longest
  }
}
