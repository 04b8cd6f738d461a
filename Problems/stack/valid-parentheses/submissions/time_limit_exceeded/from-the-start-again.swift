// After each pair that is taken out the search begins at the start again.
class Solution {
  func isValid(_ s: String) -> Bool {
    let opening: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var rest = Array(s)
    var i = 1
    while i < rest.count {
      if opening[rest[i]] == rest[i - 1] {
        rest.removeSubrange(i - 1...i)
        i = 1
      } else {
        i += 1
      }
    }
    return rest.isEmpty
  }
}
