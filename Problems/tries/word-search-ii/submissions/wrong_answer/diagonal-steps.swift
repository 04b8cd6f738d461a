// Diagonal steps are taken too.
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
      for r in max(row - 1, 0)...min(row + 1, board.count - 1) {
        for c in max(column - 1, 0)...min(column + 1, board[r].count - 1) { walk(r, c, node) }
      }
      board[row][column] = letter
    }

    for row in board.indices {
      for column in board[row].indices { walk(row, column, root) }
    }
    return found
  }
}
