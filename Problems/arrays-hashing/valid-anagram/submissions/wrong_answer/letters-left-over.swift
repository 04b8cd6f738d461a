// Every letter of s is there often enough, but t may have more.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    var counts: [Character: Int] = [:]
    for letter in t { counts[letter, default: 0] += 1 }
    for letter in s {
      guard let count = counts[letter], count > 0 else { return false }
      counts[letter] = count - 1
    }
    return true
  }
}
