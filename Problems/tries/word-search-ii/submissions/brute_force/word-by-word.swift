// Each word is looked for from each cell.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var isUsed = board.map { row in row.map { _ in false } }

    func canSpell(_ letters: ArraySlice<Character>, _ row: Int, _ column: Int) -> Bool {
      guard board.indices.contains(row), board[row].indices.contains(column) else { return false }
      guard !isUsed[row][column], board[row][column] == letters.first! else { return false }
      if letters.count == 1 { return true }
      isUsed[row][column] = true
      defer { isUsed[row][column] = false }
      let rest = letters.dropFirst()
      return canSpell(rest, row - 1, column) || canSpell(rest, row + 1, column)
        || canSpell(rest, row, column - 1) || canSpell(rest, row, column + 1)
    }

    return words.filter { word in
      board.indices.contains { row in
        board[row].indices.contains { column in canSpell(Array(word)[...], row, column) }
      }
    }
  }
}
