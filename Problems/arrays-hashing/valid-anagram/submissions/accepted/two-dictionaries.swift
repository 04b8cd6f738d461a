/// Counts the characters of both strings in dictionaries and compares them.
/// Time: O(n), space: O(1), since there are only 26 letters
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    if s.count != t.count { return false }

    var sDict: [Character: Int] = [:]
    var tDict: [Character: Int] = [:]
    for char in s { sDict[char, default: 0] += 1 }
    for char in t { tDict[char, default: 0] += 1 }

    return sDict == tDict
  }
}
