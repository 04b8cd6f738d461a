class Solution {
  func isValid(_ s: String) -> Bool {
    var rest = Array(s)
    var found = true
    while found {
      found = false
      for i in rest.indices.dropLast() where ["()", "[]", "{}"].contains(String(rest[i...i + 1])) {
        rest.removeSubrange(i...i + 1)
        found = true
        break
      }
    }
    return rest.isEmpty
  }
}
