// As if an empty word could be turned into any other for nothing.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var steps = Array(repeating: Array(repeating: 0, count: letters2.count + 1), count: letters1.count + 1)
    for i in letters1.indices {
      for j in letters2.indices {
        steps[i + 1][j + 1] =
          letters1[i] == letters2[j] ? steps[i][j] : 1 + min(steps[i][j], steps[i][j + 1], steps[i + 1][j])
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
