# Each list as a whole is put behind the one whose head is smaller.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = last = ListNode()
        for head in sorted(filter(None, lists), key=lambda node: node.val):
            last.next = head
            while last.next:
                last = last.next
        return dummy.next
