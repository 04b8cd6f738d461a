class Solution:
    def copyRandomList(self, head): return head
