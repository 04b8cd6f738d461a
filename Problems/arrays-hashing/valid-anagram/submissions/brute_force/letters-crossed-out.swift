// Crosses each letter of s out in t.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    var rest = Array(t)
    for letter in s {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest.remove(at: index)
    }
    return rest.isEmpty
  }
}
