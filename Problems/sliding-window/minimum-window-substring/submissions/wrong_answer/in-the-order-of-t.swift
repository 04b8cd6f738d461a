// The letters of t are looked for in their order, as a subsequence.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let s = Array(s.utf8)
    let t = Array(t.utf8)
    var best = 0..<0
    for start in s.indices where s[start] == t[0] {
      var matched = 0
      for end in start..<s.count {
        if s[end] == t[matched] { matched += 1 }
        if matched == t.count {
          if best.isEmpty || end + 1 - start < best.count { best = start..<end + 1 }
          break
        }
        if !best.isEmpty && end + 1 - start >= best.count { break }
      }
      if best.isEmpty { break }
    }
    return String(decoding: s[best], as: UTF8.self)
  }
}
