// A String's index is found by walking from its start, so each look at a letter is linear.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    func letter(_ index: Int) -> Character { s[s.index(s.startIndex, offsetBy: index)] }

    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var missing = t.count
    var left = 0
    var best = 0..<0
    for right in 0..<s.count {
      if need[letter(right), default: 0] > 0 { missing -= 1 }
      need[letter(right), default: 0] -= 1
      while missing == 0 {
        if best.isEmpty || right + 1 - left < best.count { best = left..<right + 1 }
        need[letter(left)]! += 1
        if need[letter(left)]! > 0 { missing += 1 }
        left += 1
      }
    }
    return String(s.dropFirst(best.lowerBound).prefix(best.count))
  }
}
