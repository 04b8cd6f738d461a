class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let bytes = Array(word2.utf8)
    var row = Array(0...bytes.count)
    for (i, letter) in word1.utf8.enumerated() {
      var diagonal = i
      row[0] = i + 1
      for j in bytes.indices {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (letter == bytes[j] ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[bytes.count]
  }
}
