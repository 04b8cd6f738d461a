// The rows are as long as the wrong text.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var longest = Array(repeating: Array(repeating: 0, count: letters1.count + 1), count: letters2.count + 1)
    for i in letters1.indices {
      for j in letters2.indices {
        longest[i + 1][j + 1] =
          letters1[i] == letters2[j] ? longest[i][j] + 1 : max(longest[i][j + 1], longest[i + 1][j])
      }
    }
    return longest[letters1.count][letters2.count]
  }
}
