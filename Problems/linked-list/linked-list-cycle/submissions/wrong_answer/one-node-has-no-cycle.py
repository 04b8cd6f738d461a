# A single node may be its own next one.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        if not head or not head.next or head.next is head:
            return False
        slow, fast = head, head.next
        while fast and fast.next:
            if slow is fast:
                return True
            slow = slow.next
            fast = fast.next.next
        return False
