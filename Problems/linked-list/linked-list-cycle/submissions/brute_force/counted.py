class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        for _ in range(20_000):
            if head:
                head = head.next
        return head is not None
