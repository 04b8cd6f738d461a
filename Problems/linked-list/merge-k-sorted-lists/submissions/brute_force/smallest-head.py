class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = last = ListNode()
        while any(lists):
            smallest = min((i for i, node in enumerate(lists) if node), key=lambda i: lists[i].val)
            last.next = last = lists[smallest]
            lists[smallest] = last.next
        return dummy.next
