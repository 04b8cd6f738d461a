# The value that marks a visited node occurs in lists.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val == 0:
                return True
            head.val = 0
            head = head.next
        return False
