class Solution {
  private var letters1: [Character] = []
  private var letters2: [Character] = []
  private var known: [[Int?]] = []

  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    letters1 = Array(text1)
    letters2 = Array(text2)
    known = Array(repeating: Array(repeating: nil, count: letters2.count), count: letters1.count)
    return longest(0, 0)
  }

  private func longest(_ i: Int, _ j: Int) -> Int {
    if i == letters1.count || j == letters2.count { return 0 }
    if let length = known[i][j] { return length }
    let length = letters1[i] == letters2[j] ? 1 + longest(i + 1, j + 1) : max(longest(i + 1, j), longest(i, j + 1))
    known[i][j] = length
    return length
  }
}
