# The nodes of the first list are marked by their values, and the one returned still is.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        while headA:
            headA.val = -headA.val
            headA = headA.next
        while headB and headB.val > 0:
            headB = headB.next
        return headB
