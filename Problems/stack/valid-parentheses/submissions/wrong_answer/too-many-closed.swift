// A closing bracket is passed over when nothing is open.
class Solution {
  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for c in s {
      if let partner = opening[c] {
        if let last = stack.popLast(), last != partner { return false }
      } else {
        stack.append(c)
      }
    }
    return stack.isEmpty
  }
}
