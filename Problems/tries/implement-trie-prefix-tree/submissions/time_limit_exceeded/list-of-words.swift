// Prefixes are in a set, but the words in an array that is searched.
class Trie {
  private var words: [String] = []
  private var prefixes: Set<String> = []

  func insert(_ word: String) {
    words.append(word)
    for length in 1...word.count { prefixes.insert(String(word.prefix(length))) }
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    prefixes.contains(prefix)
  }
}
