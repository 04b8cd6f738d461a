// After each move all letters of t are compared: up to 52 of them.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var window: [Character: Int] = [:]
    var left = 0
    var best: ArraySlice<Character>?
    for right in letters.indices {
      window[letters[right], default: 0] += 1
      while left <= right && need.allSatisfy({ window[$0.key, default: 0] >= $0.value }) {
        if right - left + 1 < best?.count ?? .max { best = letters[left...right] }
        window[letters[left], default: 0] -= 1
        left += 1
      }
    }
    return String(best ?? [])
  }
}
