# All entries from the least to the most recently used.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = []

    def get(self, key: int) -> int:
        for index, (known, value) in enumerate(self.entries):
            if known == key:
                self.entries.append(self.entries.pop(index))
                return value
        return -1

    def put(self, key: int, value: int) -> None:
        self.entries = [entry for entry in self.entries if entry[0] != key]
        if len(self.entries) == self.capacity:
            self.entries.pop(0)
        self.entries.append((key, value))
