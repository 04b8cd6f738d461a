class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let letters1 = Array(word1)
    let letters2 = Array(word2)
    var steps = Array(repeating: Array(0...letters2.count), count: letters1.count + 1)
    for (i, letter1) in letters1.enumerated() {
      steps[i + 1][0] = i + 1
      for (j, letter2) in letters2.enumerated() {
        steps[i + 1][j + 1] =
          letter1 == letter2 ? steps[i][j] : 1 + min(steps[i][j], steps[i][j + 1], steps[i + 1][j])
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
