class Solution:
    def copyRandomList(self, head):
        return head and Node(head.val, self.copyRandomList(head.next), head.random)
