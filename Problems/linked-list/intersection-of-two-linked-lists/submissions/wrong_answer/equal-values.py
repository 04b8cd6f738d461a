# Different nodes may have the same value.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        values = set()
        while headB:
            values.add(headB.val)
            headB = headB.next
        while headA and headA.val not in values:
            headA = headA.next
        return headA
