# get() makes the default but does not store it.
class Trie:
    def __init__(self):
        self.children = {}
        self.is_word = False

    def insert(self, word: str) -> None:
        if not word:
            self.is_word = True
            return
        self.children.get(word[0], Trie()).insert(word[1:])

    def search(self, word: str) -> bool:
        if not word:
            return self.is_word
        return word[0] in self.children and self.children[word[0]].search(word[1:])

    def startsWith(self, prefix: str) -> bool:
        if not prefix:
            return True
        return prefix[0] in self.children and self.children[prefix[0]].startsWith(prefix[1:])
