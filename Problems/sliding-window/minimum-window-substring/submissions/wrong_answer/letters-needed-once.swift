// Every letter of t has to be there, but only once.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    let need = Set(t)
    var window: [Character: Int] = [:]
    var left = 0
    var best: ArraySlice<Character> = []
    for right in letters.indices {
      if need.contains(letters[right]) { window[letters[right], default: 0] += 1 }
      while window.count == need.count {
        if best.isEmpty || right - left + 1 < best.count { best = letters[left...right] }
        if let count = window[letters[left]] { window[letters[left]] = count == 1 ? nil : count - 1 }
        left += 1
      }
    }
    return String(best)
  }
}
