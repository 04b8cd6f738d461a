# The greatest value that can occur stands for "no more nodes".
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        counts = Counter()
        for node in lists:
            while node and node.val < 10_000:
                counts[node.val] += 1
                node = node.next
        head = None
        for value in sorted(counts.elements(), reverse=True):
            head = ListNode(value, head)
        return head
