# The second link is left out.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        return Node(head.val, self.copyRandomList(head.next)) if head else None
