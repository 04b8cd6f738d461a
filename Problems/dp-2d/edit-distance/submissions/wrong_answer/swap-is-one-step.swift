// Two neighbours that change places: that would be another distance.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var steps = Array(repeating: Array(0...letters2.count), count: letters1.count + 1)
    for i in letters1.indices {
      steps[i + 1][0] = i + 1
      for j in letters2.indices {
        let replace = steps[i][j] + (letters1[i] == letters2[j] ? 0 : 1)
        steps[i + 1][j + 1] = min(replace, 1 + min(steps[i][j + 1], steps[i + 1][j]))
        if i > 0 && j > 0 && letters1[i] == letters2[j - 1] && letters1[i - 1] == letters2[j] {
          steps[i + 1][j + 1] = min(steps[i + 1][j + 1], steps[i - 1][j - 1] + 1)
        }
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
