# The lists may have no node in common.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        nodes = set()
        while headA:
            nodes.add(headA)
            headA = headA.next
        while headB not in nodes:
            headB = headB.next
        return headB
