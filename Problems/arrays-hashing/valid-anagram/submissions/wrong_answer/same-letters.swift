// Which letters occur, but not how often.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    s.count == t.count && Set(s) == Set(t)
  }
}
