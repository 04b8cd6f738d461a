class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let letters1 = Array(text1)
    let letters2 = Array(text2)
    var longest = Array(repeating: Array(repeating: 0, count: letters2.count + 1), count: letters1.count + 1)
    for (i, letter1) in letters1.enumerated() {
      for (j, letter2) in letters2.enumerated() {
        longest[i + 1][j + 1] = letter1 == letter2 ? longest[i][j] + 1 : max(longest[i][j + 1], longest[i + 1][j])
      }
    }
    return longest[letters1.count][letters2.count]
  }
}
