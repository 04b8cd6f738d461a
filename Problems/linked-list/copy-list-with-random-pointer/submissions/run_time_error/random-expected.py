# The second link may lead to none.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, new in copies.items():
            if node.next:
                new.next = copies[node.next]
            new.random = copies[node.random]
        return copies.get(head)
