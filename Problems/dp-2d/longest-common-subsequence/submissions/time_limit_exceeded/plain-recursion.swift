// The same rests are compared over and over.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))

    func longest(_ i: Int, _ j: Int) -> Int {
      if i == letters1.count || j == letters2.count { return 0 }
      if letters1[i] == letters2[j] { return 1 + longest(i + 1, j + 1) }
      return max(longest(i + 1, j), longest(i, j + 1))
    }

    return longest(0, 0)
  }
}
