# Two nodes may have the same value.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        dummy = last = Node(0)
        node = head
        while node:
            last.next = last = copies[node.val] = Node(node.val)
            node = node.next
        node, new = head, dummy.next
        while node:
            if node.random:
                new.random = copies[node.random.val]
            node, new = node.next, new.next
        return dummy.next
