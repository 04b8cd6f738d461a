struct Pair: Hashable {
  let i: Int
  let j: Int
}

class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    let (letters1, letters2) = (Array(text1), Array(text2))
    var known: [Pair: Int] = [:]

    func longest(_ i: Int, _ j: Int) -> Int {
      if i < 0 || j < 0 { return 0 }
      let pair = Pair(i: i, j: j)
      if let length = known[pair] { return length }
      let length: Int
      if letters1[i] == letters2[j] {
        length = longest(i - 1, j - 1) + 1
      } else {
        length = max(longest(i - 1, j), longest(i, j - 1))
      }
      known[pair] = length
      return length
    }

    return longest(letters1.count - 1, letters2.count - 1)
  }
}
