// The board has enough of each letter, but they need not lie side by side.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var counts: [Character: Int] = [:]
    for letter in board.joined() { counts[letter, default: 0] += 1 }
    return words.filter { word in
      var left = counts
      return word.allSatisfy { letter in
        left[letter, default: 0] -= 1
        return left[letter]! >= 0
      }
    }
  }
}
