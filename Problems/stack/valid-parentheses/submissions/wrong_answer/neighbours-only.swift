// Pairs side by side only: a pair inside another is not seen.
class Solution {
  func isValid(_ s: String) -> Bool {
    let brackets = Array(s)
    if brackets.count % 2 == 1 { return false }
    for i in stride(from: 0, to: brackets.count, by: 2) {
      if !["()", "[]", "{}"].contains(String(brackets[i...i + 1])) { return false }
    }
    return true
  }
}
