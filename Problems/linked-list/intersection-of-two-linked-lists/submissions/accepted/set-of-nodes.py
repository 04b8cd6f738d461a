class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        nodes = set()
        while headA:
            nodes.add(headA)
            headA = headA.next
        while headB and headB not in nodes:
            headB = headB.next
        return headB
