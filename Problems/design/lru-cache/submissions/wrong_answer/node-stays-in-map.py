# An evicted node leaves the list but not the dictionary, so its key is still found.
class Node:
    def __init__(self, key=-1, value=-1):
        self.key, self.value = key, value
        self.previous = self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.count = 0
        self.nodes = {}
        self.front, self.back = Node(), Node()
        self.front.next, self.back.previous = self.back, self.front

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._unlink(node)
        self._link_at_front(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            node = self.nodes[key]
            node.value = value
            self._unlink(node)
            self._link_at_front(node)
            return
        if self.count == self.capacity:
            self._unlink(self.back.previous)
            self.count -= 1
        node = self.nodes[key] = Node(key, value)
        self._link_at_front(node)
        self.count += 1

    def _unlink(self, node):
        node.previous.next, node.next.previous = node.next, node.previous

    def _link_at_front(self, node):
        node.previous, node.next = self.front, self.front.next
        self.front.next.previous = node
        self.front.next = node
