# The result is walked through anew for each list.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        merged = None
        for node in lists:
            dummy = last = ListNode()
            while merged and node:
                if merged.val <= node.val:
                    last.next, merged = merged, merged.next
                else:
                    last.next, node = node, node.next
                last = last.next
            last.next = merged or node
            merged = dummy.next
        return merged
