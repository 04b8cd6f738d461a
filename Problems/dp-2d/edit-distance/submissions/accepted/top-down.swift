class Solution {
  private var letters1: [Character] = []
  private var letters2: [Character] = []
  private var known: [[Int]] = []

  func minDistance(_ word1: String, _ word2: String) -> Int {
    letters1 = Array(word1)
    letters2 = Array(word2)
    known = Array(repeating: Array(repeating: -1, count: letters2.count), count: letters1.count)
    return steps(0, 0)
  }

  private func steps(_ i: Int, _ j: Int) -> Int {
    if i == letters1.count { return letters2.count - j }
    if j == letters2.count { return letters1.count - i }
    if known[i][j] >= 0 { return known[i][j] }
    if letters1[i] == letters2[j] {
      known[i][j] = steps(i + 1, j + 1)
    } else {
      let insert = steps(i, j + 1)
      let delete = steps(i + 1, j)
      let replace = steps(i + 1, j + 1)
      known[i][j] = 1 + min(insert, delete, replace)
    }
    return known[i][j]
  }
}
