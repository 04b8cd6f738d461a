# A list is searched from its beginning for each node.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = []
        while head:
            if head in visited:
                return True
            visited.append(head)
            head = head.next
        return False
