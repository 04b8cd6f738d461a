// When the letters differ, both are crossed out at once.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    zip(text1, text2).filter { $0 == $1 }.count
  }
}
