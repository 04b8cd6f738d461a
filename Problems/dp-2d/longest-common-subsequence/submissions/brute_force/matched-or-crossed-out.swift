class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    if text1.isEmpty || text2.isEmpty { return 0 }
    let rest1 = String(text1.dropFirst())
    let rest2 = String(text2.dropFirst())
    var best = max(longestCommonSubsequence(rest1, text2), longestCommonSubsequence(text1, rest2))
    if text1.first == text2.first { best = max(best, 1 + longestCommonSubsequence(rest1, rest2)) }
    return best
  }
}
