# The second list may be the longer one.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        def count(node):
            n = 0
            while node:
                n += 1
                node = node.next
            return n

        for _ in range(count(headA) - count(headB)):
            headA = headA.next
        while headA and headB:
            if headA is headB:
                return headA
            headA, headB = headA.next, headB.next
        return None
