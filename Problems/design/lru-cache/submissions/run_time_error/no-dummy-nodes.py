# The first and the last node have a neighbour on one side only, but both sides are used.
class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.previous = self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.first = self.last = None

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        self._move_to_front(self.nodes[key])
        return self.nodes[key].value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self.nodes[key].value = value
            self._move_to_front(self.nodes[key])
            return
        if len(self.nodes) == self.capacity:
            del self.nodes[self.last.key]
            self.last = self.last.previous
            self.last.next = None
        node = self.nodes[key] = Node(key, value)
        node.next = self.first
        if self.first:
            self.first.previous = node
        self.first = node
        self.last = self.last or node

    def _move_to_front(self, node):
        if node is self.first:
            return
        if node is self.last:
            self.last = node.previous
        node.previous.next = node.next
        node.next.previous = node.previous
        node.previous, node.next = None, self.first
        self.first.previous = node
        self.first = node
