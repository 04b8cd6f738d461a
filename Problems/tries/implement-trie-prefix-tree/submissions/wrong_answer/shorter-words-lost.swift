// Each node on the way is set to be no word, though one may end there.
class Trie {
  private class Node {
    var children: [Character: Node] = [:]
    var isWord = false
  }

  private let root = Node()

  func insert(_ word: String) {
    var node = root
    for letter in word {
      if node.children[letter] == nil { node.children[letter] = Node() }
      node = node.children[letter]!
      node.isWord = false
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
    var node = root
    for letter in text {
      guard let child = node.children[letter] else { return nil }
      node = child
    }
    return node
  }
}
