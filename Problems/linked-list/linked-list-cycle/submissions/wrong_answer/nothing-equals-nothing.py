# At the end of a list both runners can be None, and None is the same as None.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = head
        fast = head.next if head else None
        while fast and fast is not slow:
            slow = slow.next
            fast = fast.next.next if fast.next else None
            if not fast:
                slow = slow.next.next if slow.next else None
        return slow is fast
