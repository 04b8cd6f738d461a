# Without a link back the node before has to be found from the front.
class Node:
    def __init__(self, key=-1, value=-1, next=None):
        self.key, self.value, self.next = key, value, next


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.front = Node()

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
            last = self.front.next
            while last.next:
                last = last.next
            self._unlink(last)
            del self.nodes[last.key]
        node = self.nodes[key] = Node(key, value)
        self._link_at_front(node)

    def _unlink(self, node):
        previous = self.front
        while previous.next is not node:
            previous = previous.next
        previous.next = node.next

    def _link_at_front(self, node):
        node.next = self.front.next
        self.front.next = node
