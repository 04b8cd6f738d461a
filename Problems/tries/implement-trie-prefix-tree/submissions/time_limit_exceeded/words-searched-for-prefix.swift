// Words in a set are found fast, but for a prefix all of them are looked at.
class Trie {
  private var words: Set<String> = []

  func insert(_ word: String) {
    words.insert(word)
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    words.contains { $0.hasPrefix(prefix) }
  }
}
