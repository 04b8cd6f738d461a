class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let s = Array(s.utf8)
    var need = Array(repeating: 0, count: 128)
    for letter in t.utf8 { need[Int(letter)] += 1 }
    var missing = t.utf8.count
    var left = 0
    var best: Range<Int>?
    for right in s.indices {
      let letter = Int(s[right])
      if need[letter] > 0 { missing -= 1 }
      need[letter] -= 1
      while missing == 0 {
        if right + 1 - left < best?.count ?? .max { best = left..<right + 1 }
        let first = Int(s[left])
        need[first] += 1
        if need[first] > 0 { missing += 1 }
        left += 1
      }
    }
    guard let best else { return "" }
    return String(decoding: s[best], as: UTF8.self)
  }
}
