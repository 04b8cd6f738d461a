class Solution {
  func isValid(_ s: String) -> Bool {
    var open = ""
    for c in s {
      if "([{".contains(c) {
        open.append(c)
      } else {
        guard let last = open.popLast() else { return false }
        if !["()", "[]", "{}"].contains("\(last)\(c)") { return false }
      }
    }
    return open.isEmpty
  }
}
