class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        if not self.search(word):
            insort(self.words, word)

    def search(self, word: str) -> bool:
        index = bisect_left(self.words, word)
        return index < len(self.words) and self.words[index] == word

    def startsWith(self, prefix: str) -> bool:
        index = bisect_left(self.words, prefix)
        return index < len(self.words) and self.words[index].startswith(prefix)
