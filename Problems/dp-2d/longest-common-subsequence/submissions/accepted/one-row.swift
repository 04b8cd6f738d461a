class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let bytes = Array(text2.utf8)
    var row = Array(repeating: 0, count: bytes.count + 1)
    for letter in text1.utf8 {
      var diagonal = 0
      for j in bytes.indices {
        let above = row[j + 1]
        row[j + 1] = letter == bytes[j] ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[bytes.count]
  }
}
