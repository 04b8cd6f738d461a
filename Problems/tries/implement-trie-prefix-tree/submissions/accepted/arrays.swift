class Trie {
  private class Node {
    var children: [Node?] = Array(repeating: nil, count: 26)
    var isWord = false
  }

  private let root = Node()

  func insert(_ word: String) {
    var node = root
    for letter in word.utf8 {
      let index = Int(letter - 97)
      if node.children[index] == nil { node.children[index] = Node() }
      node = node.children[index]!
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
    for letter in text.utf8 {
      guard let child = node.children[Int(letter - 97)] else { return nil }
      node = child
    }
    return node
  }
}
