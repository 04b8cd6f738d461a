# The words are sorted anew for each question.
class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        return self.first(word) == word

    def startsWith(self, prefix: str) -> bool:
        return self.first(prefix).startswith(prefix)

    def first(self, text):
        words = sorted(self.words)
        index = bisect_left(words, text)
        return words[index] if index < len(words) else ""
