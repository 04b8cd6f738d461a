class Solution:
    def getIntersectionNode(self, headA, headB): return headA.next
