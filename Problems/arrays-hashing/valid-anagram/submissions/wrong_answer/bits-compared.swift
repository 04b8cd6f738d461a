// In exclusive or, letters that come twice vanish.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    guard s.utf8.count == t.utf8.count else { return false }
    return (s + t).utf8.reduce(0) { $0 ^ $1 } == 0
  }
}
