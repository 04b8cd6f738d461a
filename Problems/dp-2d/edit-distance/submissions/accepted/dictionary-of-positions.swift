class Solution {
  func minDistance(_ word1: String, _ word2: String) -> Int {
    let (letters1, letters2) = (Array(word1), Array(word2))
    var known: [String: Int] = [:]

    func steps(_ i: Int, _ j: Int) -> Int {
      if i == 0 || j == 0 { return i + j }
      let key = "\(i),\(j)"
      if let count = known[key] { return count }
      var count = steps(i - 1, j - 1)
      if letters1[i - 1] != letters2[j - 1] {
        count = 1 + min(count, steps(i - 1, j), steps(i, j - 1))
      }
      known[key] = count
      return count
    }

    return steps(letters1.count, letters2.count)
  }
}
