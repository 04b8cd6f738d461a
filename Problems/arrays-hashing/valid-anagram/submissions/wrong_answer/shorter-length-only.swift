// Compares as far as the shorter word goes.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    zip(s.sorted(), t.sorted()).allSatisfy { $0 == $1 }
  }
}
