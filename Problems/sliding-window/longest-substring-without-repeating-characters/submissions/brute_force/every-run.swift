// Looks at every run of neighbours.
class Solution {
  func lengthOfLongestSubstring(_ s: String) -> Int {
    let characters = Array(s)
    var longest = 0
    for start in 0..<characters.count {
      for end in start..<characters.count {
        let run = characters[start...end]
        if Set(run).count == run.count { longest = max(longest, run.count) }
      }
    }
    return longest
  }
}
