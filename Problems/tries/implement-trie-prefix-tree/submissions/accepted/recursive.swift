class Trie {
  private var children: [Character: Trie] = [:]
  private var isWord = false

  func insert(_ word: String) {
    insert(word[...])
  }

  func search(_ word: String) -> Bool {
    find(word[...])?.isWord == true
  }

  func startsWith(_ prefix: String) -> Bool {
    find(prefix[...]) != nil
  }

  private func insert(_ word: Substring) {
    guard let letter = word.first else {
      isWord = true
      return
    }
    let child = children[letter] ?? Trie()
    children[letter] = child
    child.insert(word.dropFirst())
  }

  private func find(_ text: Substring) -> Trie? {
    guard let letter = text.first else { return self }
    return children[letter]?.find(text.dropFirst())
  }
}
