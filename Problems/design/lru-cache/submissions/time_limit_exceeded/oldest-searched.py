# Each entry knows its last use, but the oldest one is searched among all whenever one has to go.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.last_uses = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.last_uses, key=self.last_uses.get)
            del self.values[oldest], self.last_uses[oldest]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.clock += 1
        self.last_uses[key] = self.clock
