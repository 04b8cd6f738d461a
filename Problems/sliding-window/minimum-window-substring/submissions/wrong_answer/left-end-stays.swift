// The window is noted only when it begins to cover t, before its left end moves.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var missing = t.count
    var left = 0
    var best: ArraySlice<Character> = []
    for right in letters.indices {
      if need[letters[right], default: 0] > 0 { missing -= 1 }
      need[letters[right], default: 0] -= 1
      if missing == 0 && (best.isEmpty || right - left + 1 < best.count) { best = letters[left...right] }
      while missing == 0 {
        need[letters[left]]! += 1
        if need[letters[left]]! > 0 { missing += 1 }
        left += 1
      }
    }
    return String(best)
  }
}
