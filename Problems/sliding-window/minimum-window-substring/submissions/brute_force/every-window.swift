// Lets a window grow from each start until it covers t.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var best: [Character] = []
    for start in letters.indices {
      var missing: [Character: Int] = [:]
      for letter in t { missing[letter, default: 0] += 1 }
      for end in start..<letters.count {
        guard let count = missing[letters[end]] else { continue }
        missing[letters[end]] = count > 1 ? count - 1 : nil
        if missing.isEmpty {
          if best.isEmpty || end - start + 1 < best.count { best = Array(letters[start...end]) }
          break
        }
      }
    }
    return String(best)
  }
}
