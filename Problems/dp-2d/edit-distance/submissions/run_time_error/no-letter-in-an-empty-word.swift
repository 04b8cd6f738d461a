// A range from 1 to 0 where a word is empty.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var steps = Array(repeating: Array(repeating: 0, count: letters2.count + 1), count: letters1.count + 1)
    for i in 0...letters1.count { steps[i][0] = i }
    for j in 0...letters2.count { steps[0][j] = j }
    for i in 1...letters1.count {
      for j in 1...letters2.count {
        steps[i][j] =
          letters1[i - 1] == letters2[j - 1]
          ? steps[i - 1][j - 1] : 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
