// For an increasing run the positions of one letter must be taken from the last to the first; so it is used several times.
class Solution {
  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    var positions: [Character: [Int]] = [:]
    for (j, letter) in text2.enumerated() { positions[letter, default: []].append(j) }
    var ends: [Int] = []
    for letter in text1 {
      for j in positions[letter] ?? [] {
        if let place = ends.firstIndex(where: { $0 >= j }) { ends[place] = j } else { ends.append(j) }
      }
    }
    return ends.count
  }
}
