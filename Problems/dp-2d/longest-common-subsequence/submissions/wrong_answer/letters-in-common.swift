// How many letters they have in common, in whatever order.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    var counts: [Character: Int] = [:]
    for letter in text1 { counts[letter, default: 0] += 1 }
    var common = 0
    for letter in text2 where counts[letter, default: 0] > 0 {
      counts[letter]! -= 1
      common += 1
    }
    return common
  }
}
