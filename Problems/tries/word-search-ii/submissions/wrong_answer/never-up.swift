// Up is forgotten among the four directions.
class Solution {
  private class Node {
    var children: [Character: Node] = [:]
    var word: String?
  }

  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    let root = Node()
    for word in words {
      var node = root
      for letter in word {
        if node.children[letter] == nil { node.children[letter] = Node() }
        node = node.children[letter]!
      }
      node.word = word
    }

    var board = board
    var found: [String] = []

    func walk(_ row: Int, _ column: Int, _ parent: Node) {
      let letter = board[row][column]
      guard let node = parent.children[letter] else { return }
      if let word = node.word {
        found.append(word)
        node.word = nil
      }
      board[row][column] = "#"
      if row + 1 < board.count { walk(row + 1, column, node) }
      if column > 0 { walk(row, column - 1, node) }
      if column + 1 < board[row].count { walk(row, column + 1, node) }
      board[row][column] = letter
    }

    for row in board.indices {
      for column in board[row].indices { walk(row, column, root) }
    }
    return found
  }
}
