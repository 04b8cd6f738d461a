# The second list may end before the first one.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        while headA and headA is not headB:
            headA = headA.next
            headB = headB.next
        return headA
