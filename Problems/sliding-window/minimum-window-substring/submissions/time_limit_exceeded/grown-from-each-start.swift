// From each start the window grows anew.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s.utf8)
    var need = Array(repeating: 0, count: 128)
    for letter in t.utf8 { need[Int(letter)] += 1 }
    var best = 0..<0
    for start in letters.indices {
      var rest = need
      var missing = t.utf8.count
      for end in start..<letters.count {
        let letter = Int(letters[end])
        if rest[letter] > 0 { missing -= 1 }
        rest[letter] -= 1
        if missing == 0 {
          if best.isEmpty || end + 1 - start < best.count { best = start..<end + 1 }
          break
        }
      }
    }
    return String(decoding: letters[best], as: UTF8.self)
  }
}
