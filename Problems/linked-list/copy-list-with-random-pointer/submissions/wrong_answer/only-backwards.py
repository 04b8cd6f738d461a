# In a single walk the copies of later nodes do not exist yet.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        dummy = last = Node(0)
        while head:
            copies[head] = last.next = last = Node(head.val)
            last.random = copies.get(head.random)
            head = head.next
        return dummy.next
