# The heads are stepped over before the first comparison.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        nodes = set()
        while headA.next:
            headA = headA.next
            nodes.add(headA)
        while headB.next:
            headB = headB.next
            if headB in nodes:
                return headB
        return None
