// Only the depth is kept, not which kind is open.
class Solution {
  func isValid(_ s: String) -> Bool {
    var depth = 0
    for c in s {
      depth += "([{".contains(c) ? 1 : -1
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
