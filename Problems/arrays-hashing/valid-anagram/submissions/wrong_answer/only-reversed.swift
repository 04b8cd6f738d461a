// An anagram is more than the word backwards.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    s == t || s == String(t.reversed())
  }
}
