// The same rests are compared over and over.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))

    func steps(_ i: Int, _ j: Int) -> Int {
      if i == letters1.count { return letters2.count - j }
      if j == letters2.count { return letters1.count - i }
      if letters1[i] == letters2[j] { return steps(i + 1, j + 1) }
      return 1 + min(steps(i + 1, j + 1), steps(i + 1, j), steps(i, j + 1))
    }

    return steps(0, 0)
  }
}
