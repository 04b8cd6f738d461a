class Solution(object):
    def getIntersectionNode(self, headA, headB):
        """
        :type head1, head1: ListNode
        :rtype: ListNode
        """
        def get_length(head):
            length = 0
            while head:
                length += 1
                head = head.next
            return length

        m, n = get_length(headA), get_length(headB)
        for _ in range(m - n):
            headA = headA.next
        for _ in range(n - m):
            headB = headB.next
        while headA and headB and headA is not headB:
            headA = headA.next
            headB = headB.next
        return headA
