# For each position the letters that occur there, whatever comes before them.
class Trie:
    def __init__(self):
        self.letters = []
        self.words = set()

    def insert(self, word: str) -> None:
        self.words.add(word)
        for position, letter in enumerate(word):
            if position == len(self.letters):
                self.letters.append(set())
            self.letters[position].add(letter)

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        if len(prefix) > len(self.letters):
            return False
        return all(letter in known for letter, known in zip(prefix, self.letters))
