// The longest run of neighbours, as if nothing might be crossed out between.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var run = Array(repeating: Array(repeating: 0, count: letters2.count + 1), count: letters1.count + 1)
    var longest = 0
    for i in letters1.indices {
      for j in letters2.indices where letters1[i] == letters2[j] {
        run[i + 1][j + 1] = run[i][j] + 1
        longest = max(longest, run[i + 1][j + 1])
      }
    }
    return longest
  }
}
