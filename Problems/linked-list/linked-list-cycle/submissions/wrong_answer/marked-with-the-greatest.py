# The value that marks a visited node occurs in lists.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val == 100_000:
                return True
            head.val = 100_000
            head = head.next
        return False
