# The number of entries is counted by hand, and updates are counted too.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.count = 0
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        self.count += 1
        if self.count > self.capacity:
            self.values.popitem(last=False)
            self.count -= 1
