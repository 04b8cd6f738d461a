# The values of earlier calls are still there.
class Solution:
    values = []

    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        for node in lists:
            while node:
                self.values.append(node.val)
                node = node.next
        head = None
        for value in sorted(self.values, reverse=True):
            head = ListNode(value, head)
        return head
