// A closing bracket of the wrong kind is passed over, and its partner may still come.
class Solution {
  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in s {
      if let partner = opening[c] {
        if stack.isEmpty { return false }
        if stack.last == partner { stack.removeLast() }
      } else {
        stack.append(c)
      }
    }
    return stack.isEmpty
  }
}
