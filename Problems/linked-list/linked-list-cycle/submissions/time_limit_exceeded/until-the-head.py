# Only the first node is recognised: a cycle further on is walked for ever.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head and head.next
        while node and node is not head:
            node = node.next
        return bool(node)
