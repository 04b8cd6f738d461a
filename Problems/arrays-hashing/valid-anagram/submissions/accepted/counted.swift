class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    guard s.utf8.count == t.utf8.count else { return false }
    var counts = Array(repeating: 0, count: 26)
    for letter in s.utf8 { counts[Int(letter) - 97] += 1 }
    for letter in t.utf8 { counts[Int(letter) - 97] -= 1 }
    return counts.allSatisfy { $0 == 0 }
  }
}
