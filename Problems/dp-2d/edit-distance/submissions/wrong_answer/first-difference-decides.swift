// Where the letters differ, the lengths of the rests decide at once what is done.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var (i, j, steps) = (0, 0, 0)
    while i < letters1.count && j < letters2.count {
      if letters1[i] == letters2[j] {
        i += 1
        j += 1
        continue
      }
      steps += 1
      let difference = (letters1.count - i) - (letters2.count - j)
      if difference >= 0 { i += 1 }
      if difference <= 0 { j += 1 }
    }
    return steps + letters1.count - i + letters2.count - j
  }
}
