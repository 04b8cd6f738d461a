# A value of zero is falsy.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = []
        for node in lists:
            while node:
                values.append(node.val)
                node = node.next
        head = None
        for value in sorted(filter(None, values), reverse=True):
            head = ListNode(value, head)
        return head
