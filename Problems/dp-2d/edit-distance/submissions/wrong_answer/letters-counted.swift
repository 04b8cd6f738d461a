// How many letters the one has more often than the other, in whatever order they stand.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    var counts: [Character: Int] = [:]
    for letter in word1 { counts[letter, default: 0] += 1 }
    for letter in word2 { counts[letter, default: 0] -= 1 }
    let tooMany = counts.values.filter { $0 > 0 }.reduce(0, +)
    let tooFew = counts.values.filter { $0 < 0 }.reduce(0, -)
    return max(tooMany, tooFew)
  }
}
