# The dictionary is right, but finding and removing a key in the list of keys takes O(capacity).
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            del self.values[self.order.pop(0)]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)
