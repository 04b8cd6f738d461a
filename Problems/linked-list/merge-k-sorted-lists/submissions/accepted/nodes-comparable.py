class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        ListNode.__lt__ = lambda left, right: left.val < right.val
        heap = [node for node in lists if node]
        heapify(heap)
        dummy = last = ListNode()
        while heap:
            node = heappop(heap)
            last.next = last = node
            if node.next:
                heappush(heap, node.next)
        return dummy.next
