// 0 marks what is not known yet, but it is also the answer of rests that have nothing in common.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var known = Array(repeating: Array(repeating: 0, count: letters2.count), count: letters1.count)

    func longest(_ i: Int, _ j: Int) -> Int {
      if i == letters1.count || j == letters2.count { return 0 }
      if known[i][j] != 0 { return known[i][j] }
      if letters1[i] == letters2[j] {
        known[i][j] = 1 + longest(i + 1, j + 1)
      } else {
        known[i][j] = max(longest(i + 1, j), longest(i, j + 1))
      }
      return known[i][j]
    }

    return longest(0, 0)
  }
}
