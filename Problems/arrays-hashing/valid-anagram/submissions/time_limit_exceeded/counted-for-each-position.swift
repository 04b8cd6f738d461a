// Counts a letter anew at each of its positions.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    if s.count != t.count { return false }
    for letter in s where s.filter({ $0 == letter }).count != t.filter({ $0 == letter }).count {
      return false
    }
    return true
  }
}
