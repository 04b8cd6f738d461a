class Solution:
    def reverseList(self, head):
        head.next.next = head
        return head
