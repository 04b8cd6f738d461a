// Takes it that t is as long as s.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    let s = Array(s.utf8)
    let t = Array(t.utf8)
    var counts = Array(repeating: 0, count: 26)
    for index in s.indices {
      counts[Int(s[index]) - 97] += 1
      counts[Int(t[index]) - 97] -= 1
    }
    return counts.allSatisfy { $0 == 0 }
  }
}
