// Each word is looked for by itself, so common beginnings are walked again and again.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var letters = board.map { row in row.map { $0.asciiValue! } }

    func canSpell(_ word: [UInt8], _ depth: Int, _ row: Int, _ column: Int) -> Bool {
      if depth == word.count { return true }
      if row < 0 || row == letters.count || column < 0 || column == letters[0].count { return false }
      let letter = letters[row][column]
      if letter != word[depth] { return false }
      letters[row][column] = 0
      defer { letters[row][column] = letter }
      return canSpell(word, depth + 1, row - 1, column) || canSpell(word, depth + 1, row + 1, column)
        || canSpell(word, depth + 1, row, column - 1) || canSpell(word, depth + 1, row, column + 1)
    }

    return words.filter { word in
      let word = Array(word.utf8)
      for row in letters.indices {
        for column in letters[0].indices where canSpell(word, 0, row, column) { return true }
      }
      return false
    }
  }
}
