// A string of odd length ends in the middle of a pair.
class Solution {
  func isValid(_ s: String) -> Bool {
    var rest = Array(s)
    var i = 0
    while i < rest.count {
      if ["()", "[]", "{}"].contains(String([rest[i], rest[i + 1]])) {
        rest.removeSubrange(i...i + 1)
        i = max(0, i - 1)
      } else {
        i += 1
      }
    }
    return rest.isEmpty
  }
}
