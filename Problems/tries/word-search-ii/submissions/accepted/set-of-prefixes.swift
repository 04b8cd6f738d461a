class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var prefixes: Set<String> = []
    for word in words {
      for length in 1...word.count { prefixes.insert(String(word.prefix(length))) }
    }
    let wanted = Set(words)
    var found: Set<String> = []
    var visited: Set<[Int]> = []

    func walk(_ row: Int, _ column: Int, _ beginning: String) {
      guard board.indices.contains(row), board[0].indices.contains(column) else { return }
      let text = beginning + String(board[row][column])
      guard prefixes.contains(text), visited.insert([row, column]).inserted else { return }
      if wanted.contains(text) { found.insert(text) }
      for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] { walk(row + down, column + right, text) }
      visited.remove([row, column])
    }

    for row in board.indices {
      for column in board[0].indices { walk(row, column, "") }
    }
    return Array(found)
  }
}
