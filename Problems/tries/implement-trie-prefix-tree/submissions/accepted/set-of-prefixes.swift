class Trie {
  var words: Set<String> = []
  var prefixes: Set<String> = []

  func insert(_ word: String) {
    guard words.insert(word).inserted else { return }
    var prefix = ""
    for letter in word {
      prefix.append(letter)
      prefixes.insert(prefix)
    }
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    prefixes.contains(prefix)
  }
}
