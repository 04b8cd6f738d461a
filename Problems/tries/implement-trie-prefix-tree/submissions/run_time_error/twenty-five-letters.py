# There is no room for z.
class Trie:
    def __init__(self):
        self.children = [None] * 25
        self.is_word = False

    def insert(self, word: str) -> None:
        node = self
        for letter in word:
            index = ord(letter) - ord("a")
            if not node.children[index]:
                node.children[index] = Trie()
            node = node.children[index]
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and node.is_word

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self
        for letter in text:
            node = node and node.children[ord(letter) - ord("a")]
        return node
