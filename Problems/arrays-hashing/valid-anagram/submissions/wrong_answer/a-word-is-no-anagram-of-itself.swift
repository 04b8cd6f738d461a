// Equal words are refused, but they are anagrams of each other.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    s != t && s.sorted() == t.sorted()
  }
}
