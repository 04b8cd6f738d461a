# The walk ends at the last node instead of behind it.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        node = head
        while node and node.next:
            copies[node] = Node(node.val)
            node = node.next
        for node, new in copies.items():
            new.next = copies.get(node.next)
            new.random = copies.get(node.random)
        return copies.get(head)
