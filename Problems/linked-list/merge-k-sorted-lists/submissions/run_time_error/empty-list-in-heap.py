# An empty list has no head that could be compared.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, i, node) for i, node in enumerate(lists)]
        heapify(heap)
        dummy = last = ListNode()
        while heap:
            _, i, node = heappop(heap)
            last.next = last = node
            if node.next:
                heappush(heap, (node.next.val, i, node.next))
        return dummy.next
