# A list of 10 000 nodes is taken for an endless one.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        steps = 0
        while head and steps < 9_999:
            head = head.next
            steps += 1
        return head is not None
