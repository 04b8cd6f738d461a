class Solution:
    def splitListToParts(self, head: Optional[ListNode], k: int) -> List[Optional[ListNode]]:
        n, node = 0, head
        while node: n, node = n + 1, node.next
        parts, node = [], head
        for i in range(k):
            parts.append(node)
            for _ in range(n // k + (i < n % k) - 1):
                if node: node = node.next
            if node: node.next, node = None, node.next
        return parts
