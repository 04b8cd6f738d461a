// The words are sorted anew for each question after a new word.
class Trie {
  private var words: [String] = []
  private var isSorted = true

  func insert(_ word: String) {
    words.append(word)
    isSorted = false
  }

  func search(_ word: String) -> Bool {
    first(atOrAfter: word) == word
  }

  func startsWith(_ prefix: String) -> Bool {
    first(atOrAfter: prefix)?.hasPrefix(prefix) ?? false
  }

  private func first(atOrAfter text: String) -> String? {
    if !isSorted { words.sort() }
    isSorted = true
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < text { low = middle + 1 } else { high = middle }
    }
    return low < words.count ? words[low] : nil
  }
}
