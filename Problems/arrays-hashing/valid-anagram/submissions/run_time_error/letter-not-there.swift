// A letter that s does not have is unwrapped.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    var counts: [Character: Int] = [:]
    for letter in s { counts[letter, default: 0] += 1 }
    for letter in t { counts[letter]! -= 1 }
    return counts.values.allSatisfy { $0 == 0 }
  }
}
