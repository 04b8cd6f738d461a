// At each step all words are searched for one with this beginning.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var board = board
    let wanted = Set(words)
    var found: Set<String> = []

    func walk(_ row: Int, _ column: Int, _ beginning: String) {
      let letter = board[row][column]
      if letter == "#" { return }
      let text = beginning + String(letter)
      guard words.contains(where: { $0.hasPrefix(text) }) else { return }
      if wanted.contains(text) { found.insert(text) }
      board[row][column] = "#"
      if row > 0 { walk(row - 1, column, text) }
      if row + 1 < board.count { walk(row + 1, column, text) }
      if column > 0 { walk(row, column - 1, text) }
      if column + 1 < board[row].count { walk(row, column + 1, text) }
      board[row][column] = letter
    }

    for row in board.indices {
      for column in board[row].indices { walk(row, column, "") }
    }
    return Array(found)
  }
}
