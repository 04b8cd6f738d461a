// The stack holds the closing brackets that are still to come.
class Solution {
  func isValid(_ s: String) -> Bool {
    if s.count % 2 == 1 { return false }
    var expected = [Character]()
    for c in Array(s) {
      switch c {
      case "(": expected.append(")")
      case "[": expected.append("]")
      case "{": expected.append("}")
      default:
        guard let last = expected.last, last == c else { return false }
        expected.removeLast()
      }
    }
    return expected.count == 0
  }
}
