# Both pointers jump over the end, so when nothing is shared they are never None at the same time.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        a, b = headA, headB
        while a is not b:
            a = a.next or headB
            b = b.next or headA
        return a
