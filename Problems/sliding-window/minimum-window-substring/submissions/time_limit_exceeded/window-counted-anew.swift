// The window moves as it should, but is counted anew after each step.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }

    func covers(_ window: ArraySlice<Character>) -> Bool {
      var counts: [Character: Int] = [:]
      for letter in window { counts[letter, default: 0] += 1 }
      return need.allSatisfy { counts[$0.key, default: 0] >= $0.value }
    }

    var left = 0
    var best: ArraySlice<Character> = []
    for right in letters.indices {
      while left <= right && covers(letters[left...right]) {
        if best.isEmpty || right - left + 1 < best.count { best = letters[left...right] }
        left += 1
      }
    }
    return String(best)
  }
}
