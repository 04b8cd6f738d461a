class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    if word1.isEmpty { return word2.count }
    if word2.isEmpty { return word1.count }
    let rest1 = String(word1.dropFirst())
    let rest2 = String(word2.dropFirst())
    let insert = minDistance(word1, rest2) + 1
    let delete = minDistance(rest1, word2) + 1
    let replace = minDistance(rest1, rest2) + (word1.first == word2.first ? 0 : 1)
    return min(insert, delete, replace)
  }
}
