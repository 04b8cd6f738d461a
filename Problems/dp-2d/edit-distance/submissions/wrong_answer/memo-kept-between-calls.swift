// What is known belongs to the words of an earlier call.
class Solution {
  static var known: [[Int]: Int] = [:]

  func minDistance(_ word1: String, _ word2: String) -> Int {
    if word1.isEmpty || word2.isEmpty { return word1.count + word2.count }
    let key = [word1.count, word2.count]
    if let steps = Self.known[key] { return steps }
    let (rest1, rest2) = (String(word1.dropFirst()), String(word2.dropFirst()))
    if word1.first == word2.first {
      Self.known[key] = minDistance(rest1, rest2)
    } else {
      Self.known[key] = 1 + min(minDistance(rest1, rest2), minDistance(rest1, word2), minDistance(word1, rest2))
    }
    return Self.known[key]!
  }
}
