# When two values are equal, the heap compares the nodes, which have no order.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, node) for node in lists if node]
        heapify(heap)
        dummy = last = ListNode()
        while heap:
            _, node = heappop(heap)
            last.next = last = node
            if node.next:
                heappush(heap, (node.next.val, node.next))
        return dummy.next
