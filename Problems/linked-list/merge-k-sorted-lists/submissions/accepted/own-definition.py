class ListNode(object):
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class Solution(object):
    def mergeKLists(self, lists):
        """
        :type lists: List[ListNode]
        :rtype: ListNode
        """
        values = []
        for node in lists:
            while node:
                values.append(node.val)
                node = node.next
        head = point = ListNode(0)
        for value in sorted(values):
            point.next = ListNode(value)
            point = point.next
        return head.next
