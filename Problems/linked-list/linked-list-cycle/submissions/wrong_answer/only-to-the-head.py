# Gives up after as many steps as there can be, but only looks for the head.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head.next if head else None
        for _ in range(10_000):
            if not node:
                return False
            if node is head:
                return True
            node = node.next
        return False
