// The table starts at 1 and the words too.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    if letters1.isEmpty || letters2.isEmpty { return letters1.count + letters2.count }
    var steps = Array(repeating: Array(0..<letters2.count), count: letters1.count)
    for i in 1..<max(letters1.count, 1) {
      steps[i][0] = i
      for j in 1..<max(letters2.count, 1) {
        steps[i][j] =
          letters1[i] == letters2[j]
          ? steps[i - 1][j - 1] : 1 + min(steps[i - 1][j - 1], steps[i - 1][j], steps[i][j - 1])
      }
    }
    return steps[letters1.count - 1][letters2.count - 1]
  }
}
