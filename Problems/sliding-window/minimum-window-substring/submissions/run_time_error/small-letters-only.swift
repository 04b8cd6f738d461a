// There are capital letters too.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = s.utf8.map { Int($0) - 97 }
    var need = Array(repeating: 0, count: 26)
    for letter in t.utf8 { need[Int(letter) - 97] += 1 }
    var missing = t.utf8.count
    var left = 0
    var best = 0..<0
    for right in letters.indices {
      if need[letters[right]] > 0 { missing -= 1 }
      need[letters[right]] -= 1
      while missing == 0 {
        if best.isEmpty || right + 1 - left < best.count { best = left..<right + 1 }
        need[letters[left]] += 1
        if need[letters[left]] > 0 { missing += 1 }
        left += 1
      }
    }
    return String(s.dropFirst(best.lowerBound).prefix(best.count))
  }
}
