// For each position the letters that occur there, whatever comes before them.
class Trie {
  private var letters: [Set<Character>] = []
  private var words: Set<String> = []

  func insert(_ word: String) {
    words.insert(word)
    for (position, letter) in word.enumerated() {
      if position == letters.count { letters.append([]) }
      letters[position].insert(letter)
    }
  }

  func search(_ word: String) -> Bool {
    words.contains(word)
  }

  func startsWith(_ prefix: String) -> Bool {
    prefix.count <= letters.count && zip(prefix, letters).allSatisfy { $1.contains($0) }
  }
}
