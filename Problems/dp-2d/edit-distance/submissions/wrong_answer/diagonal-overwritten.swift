// In one row the value of the diagonal has been overwritten.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var row = Array(0...letters2.count)
    for i in letters1.indices {
      row[0] = i + 1
      for j in letters2.indices {
        row[j + 1] = letters1[i] == letters2[j] ? row[j] : 1 + min(row[j], row[j + 1])
      }
    }
    return row[letters2.count]
  }
}
