// The first of the open brackets is taken, not the latest.
class Solution {
  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open: [Character] = []
    for c in s {
      if let partner = opening[c] {
        if open.isEmpty || open.removeFirst() != partner { return false }
      } else {
        open.append(c)
      }
    }
    return open.isEmpty
  }
}
