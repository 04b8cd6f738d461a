class Node:
    def __init__(self):
        self.children = [None] * 26
        self.is_word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            index = ord(letter) - ord("a")
            if node.children[index] is None:
                node.children[index] = Node()
            node = node.children[index]
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and node.is_word

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node.children[ord(letter) - ord("a")]
            if node is None:
                return None
        return node
