// Looks for an unused partner of each letter from the start.
class Solution {
  func isAnagram(_ s: String, _ t: String) -> Bool {
    if s.count != t.count { return false }
    let s = Array(s)
    let t = Array(t)
    var isUsed = Array(repeating: false, count: t.count)
    for letter in s {
      var isFound = false
      for index in t.indices {
        if !isUsed[index] && t[index] == letter {
          isUsed[index] = true
          isFound = true
          break
        }
      }
      if !isFound { return false }
    }
    return true
  }
}
