# Evicts the entry with the fewest uses, which is another policy.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.uses = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.values, key=self.uses.get)
            del self.values[victim], self.uses[victim]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.clock += 1
        self.uses[key] = (self.uses.get(key, (0, 0))[0] + 1, self.clock)
