// Each letter of the first text takes its first match, even if that passes over many letters.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    var rest = text2[...]
    var length = 0
    for letter in text1 {
      guard let index = rest.firstIndex(of: letter) else { continue }
      rest = rest[rest.index(after: index)...]
      length += 1
    }
    return length
  }
}
