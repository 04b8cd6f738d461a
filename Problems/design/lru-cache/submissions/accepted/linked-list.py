class Node:
    def __init__(self, key=-1, value=-1):
        self.key = key
        self.value = value
        self.previous = None
        self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.front = Node()
        self.back = Node()
        self.front.next = self.back
        self.back.previous = self.front

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
        if len(self.nodes) == self.capacity:
            last = self.back.previous
            self._unlink(last)
            del self.nodes[last.key]
        node = Node(key, value)
        self.nodes[key] = node
        self._link_at_front(node)

    def _unlink(self, node):
        node.previous.next = node.next
        node.next.previous = node.previous

    def _link_at_front(self, node):
        node.previous = self.front
        node.next = self.front.next
        node.next.previous = node
        self.front.next = node
