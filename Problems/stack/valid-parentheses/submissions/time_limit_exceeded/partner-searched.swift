// For each opening bracket its partner is searched by counting, and again for the brackets inside.
class Solution {
  func isValid(_ s: String) -> Bool {
    let closing: [Character: Character] = ["(": ")", "[": "]", "{": "}"]

    func valid(_ s: ArraySlice<Character>) -> Bool {
      var rest = s
      while let first = rest.first {
        guard let partner = closing[first] else { return false }
        var depth = 0
        guard let end = rest.indices.first(where: {
          depth += closing[rest[$0]] == nil ? -1 : 1
          return depth == 0
        }) else { return false }
        if rest[end] != partner || !valid(rest[(rest.startIndex + 1)..<end]) { return false }
        rest = rest[(end + 1)...]
      }
      return true
    }

    return valid(Array(s)[...])
  }
}
