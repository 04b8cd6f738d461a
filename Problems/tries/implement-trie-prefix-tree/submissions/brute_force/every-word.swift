// All words in an array, looked through from the first to the last.
class Trie {
  private var words: [String] = []

  func insert(_ word: String) {
    words.append(word)
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    words.contains { $0.hasPrefix(prefix) }
  }
}
