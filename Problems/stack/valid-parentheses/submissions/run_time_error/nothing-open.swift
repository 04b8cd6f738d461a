// A closing bracket comes when the stack is empty.
class Solution {
  func isValid(_ s: String) -> Bool {
    let closing: [Character: Character] = ["(": ")", "[": "]", "{": "}"]
    var expected: [Character] = []
    for c in s {
      if let partner = closing[c] {
        expected.append(partner)
      } else if expected.removeLast() != c {
        return false
      }
    }
    return expected.isEmpty
  }
}
