// Only putting in and taking out: a replacement costs two steps.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var row = Array(0...letters2.count)
    for i in letters1.indices {
      var diagonal = i
      row[0] = i + 1
      for j in letters2.indices {
        let above = row[j + 1]
        row[j + 1] = letters1[i] == letters2[j] ? diagonal : 1 + min(above, row[j])
        diagonal = above
      }
    }
    return row[letters2.count]
  }
}
