// A prefix is found only where a word ends.
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
    }
    node.isWord = true
  }

  func search(_ word: String) -> Bool {
    walk(word)?.isWord ?? false
  }

  func startsWith(_ prefix: String) -> Bool {
    walk(prefix)?.isWord ?? false
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
