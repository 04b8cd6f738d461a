// Every letter of t lowers the number of missing ones, also when there are enough of it already.
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    let letters = Array(s)
    var need: [Character: Int] = [:]
    for letter in t { need[letter, default: 0] += 1 }
    var missing = t.count
    var left = 0
    var best: ArraySlice<Character> = []
    for right in letters.indices {
      if need[letters[right]] != nil { missing -= 1 }
      while missing <= 0 {
        if best.isEmpty || right - left + 1 < best.count { best = letters[left...right] }
        if need[letters[left]] != nil { missing += 1 }
        left += 1
      }
    }
    return String(best)
  }
}
