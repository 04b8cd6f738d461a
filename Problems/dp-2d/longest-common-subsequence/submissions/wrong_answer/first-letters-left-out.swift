// The table starts at 1 and the texts too.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var longest = Array(repeating: Array(repeating: 0, count: letters2.count), count: letters1.count)
    for i in 1..<max(letters1.count, 1) {
      for j in 1..<max(letters2.count, 1) {
        if letters1[i] == letters2[j] {
          longest[i][j] = longest[i - 1][j - 1] + 1
        } else {
          longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
        }
      }
    }
    return longest[letters1.count - 1][letters2.count - 1]
  }
}
