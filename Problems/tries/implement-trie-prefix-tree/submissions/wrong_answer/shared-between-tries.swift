// The root is shared by all tries, which therefore know each other's words.
class Trie {
  private class Node {
    var children: [Character: Node] = [:]
    var isWord = false
  }

  private static let root = Node()

  func insert(_ word: String) {
    var node = Trie.root
    for letter in word {
      if node.children[letter] == nil { node.children[letter] = Node() }
      node = node.children[letter]!
    }
    node.isWord = true
  }

  func search(_ word: String) -> Bool {
    walk(word)?.isWord ?? false
  }

  func startsWith(_ prefix: String) -> Bool {
    walk(prefix) != nil
  }

  private func walk(_ text: String) -> Node? {
    var node = Trie.root
    for letter in text {
      guard let child = node.children[letter] else { return nil }
      node = child
    }
    return node
  }
}
