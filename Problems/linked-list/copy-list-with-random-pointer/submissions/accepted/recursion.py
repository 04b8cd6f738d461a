class Node:
    def __init__(self, x: int, next: 'Node' = None, random: 'Node' = None):
        self.val = int(x)
        self.next = next
        self.random = random


class Solution:
    def copyRandomList(self, head: 'Node') -> 'Node':
        copies = {}

        def copy(node):
            if not node:
                return None
            if node in copies:
                return copies[node]
            new = copies[node] = Node(node.val)
            new.next = copy(node.next)
            new.random = copy(node.random)
            return new

        return copy(head)
